package org.relasi.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.relasi.article.Article;
import org.relasi.article.ArticleId;
import org.relasi.article.Language;
import org.relasi.article.StoryPrint;
import org.relasi.cypher.CypherScripts;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which articles are copies of one story: of wire copy and light rewrites too. Each says of which it is a copy, the first by day
 * and id of those that it is like and that came before it by the same order; so stories are the same whichever was stored first.
 */
final class Stories {

    private static final String NO_DAY = "9999-12-31";

    private final CypherScripts scripts;
    private final Projection projection;

    Stories(CypherScripts writeScripts, Projection projection) {
        this.scripts = writeScripts;
        this.projection = projection;
    }

    /** An article by day and id, as text that sorts, with what it is compared by. */
    private record Told(String id, String place, Supplier<StoryPrint> print) {

        static Told of(String id, Value row) {
            Article article = new Article(
                    new ArticleId(id),
                    Language.of(row.get("language").asString("")).orElse(Language.INDONESIAN),
                    row.get("title").asString(null),
                    row.get("text").asString(),
                    null,
                    null,
                    null);
            Value day = row.get("day");
            String place = (day.isNull() ? NO_DAY : day.asLocalDate().toString()) + " " + id;
            return new Told(id, place, SingletonSupplier.of(() -> StoryPrint.of(article)));
        }
    }

    /** Looks for copies of articles that were stored just now, of which nothing was read yet, and counts their stories anew. */
    void fold(TransactionContext transaction, Collection<String> articles) {
        List<Moved> moved = move(transaction, articles, false);
        Set<String> old = new HashSet<>();
        moved.forEach(one -> old.add(one.id()));
        old.removeAll(articles);
        recount(transaction, moved, old);
    }

    /** Ids of the articles that are said to be copies of one. */
    List<String> copiesOf(TransactionContext transaction, String article) {
        return run(transaction, "find_copies_of", Map.of("id", article)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    /**
     * Looks for what articles are copies of, now that what they were said to be copies of is gone.
     *
     * @return the edges that they and their copies support, if their story is another now
     */
    Collection<Triple> refold(TransactionContext transaction, Collection<String> articles) {
        List<Moved> moved = move(transaction, articles, true);
        set(transaction, moved);
        return edges(transaction, moved.stream().map(Moved::id).toList()).values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /**
     * An article whose story becomes another.
     *
     * @param duplicateOf id of the first of its story; null where it is that itself
     * @param before its story as it was
     * @param now its story as it will be
     */
    private record Moved(String id, @Nullable String duplicateOf, String before, String now) {}

    private List<Moved> move(TransactionContext transaction, Collection<String> articles, boolean anew) {
        if (articles.isEmpty()) {
            return List.of();
        }
        List<Map<String, @Nullable Object>> links = links(transaction, articles, anew);
        if (links.isEmpty()) {
            return List.of();
        }
        run(transaction, "link_copies", Map.of("rows", links));
        List<String> copies =
                links.stream().map(link -> String.valueOf(link.get("copy"))).toList();
        return run(transaction, "find_moved_stories", Map.of("ids", copies)).stream()
                .map(row -> new Moved(
                        row.get("id").asString(),
                        row.get("duplicateOf").asString(null),
                        row.get("before").asString(),
                        row.get("now").asString()))
                .toList();
    }

    /** Of each article that is a copy now the first that it is like; anew also those that are copies no more. */
    private List<Map<String, @Nullable Object>> links(
            TransactionContext transaction, Collection<String> articles, boolean anew) {
        Map<String, Told> known = new HashMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        run(transaction, "find_articles", Map.of("ids", List.copyOf(articles))).forEach(row -> {
            String id = row.get("id").asString();
            List<String> bands = row.get("bands").asList(Value::asString);
            if (!bands.isEmpty()) {
                known.put(id, Told.of(id, asMap(row)));
                rows.add(Map.of("id", id, "bands", bands, "query", String.join(" OR ", bands)));
            }
        });
        Map<String, Told> first = new TreeMap<>();
        if (!rows.isEmpty()) {
            for (Record row : run(transaction, "find_like_stories", Map.of("rows", rows))) {
                Told one = known.get(row.get("id").asString());
                Told other = known.computeIfAbsent(row.get("other").asString(), id -> Told.of(id, asMap(row)));
                if (one != null && one.print().get().isCopyOf(other.print().get())) {
                    boolean earlier = one.place().compareTo(other.place()) < 0;
                    Told copy = earlier ? other : one;
                    if (!anew || articles.contains(copy.id())) {
                        first.merge(copy.id(), earlier ? one : other, Stories::earlier);
                    }
                }
            }
        }
        Set<String> copies = new LinkedHashSet<>(anew ? articles : List.of());
        copies.addAll(first.keySet());
        return copies.stream().map(copy -> link(copy, first.get(copy), anew)).toList();
    }

    private static Value asMap(Record row) {
        return Values.value(row.asMap(value -> value));
    }

    private static Map<String, @Nullable Object> link(String copy, @Nullable Told of, boolean anew) {
        return GraphRows.row(
                "copy", copy, "of", of == null ? null : of.id(), "place", of == null ? null : of.place(), "anew", anew);
    }

    private static Told earlier(Told one, Told other) {
        return one.place().compareTo(other.place()) <= 0 ? one : other;
    }

    /** Sets the stories, and counts the publishers of the edges anew that articles of before support. */
    private void recount(TransactionContext transaction, List<Moved> moved, Set<String> old) {
        Map<String, Collection<Triple>> edges = edges(transaction, old);
        Map<Triple, Set<String>> stories = new LinkedHashMap<>();
        moved.forEach(one -> edges.getOrDefault(one.id(), List.of())
                .forEach(edge -> stories.computeIfAbsent(edge, none -> new LinkedHashSet<>())
                        .addAll(List.of(one.before(), one.now()))));
        projection.retell(transaction, stories, () -> set(transaction, moved));
    }

    private void set(TransactionContext transaction, List<Moved> moved) {
        if (!moved.isEmpty()) {
            List<Map<String, @Nullable Object>> rows = moved.stream()
                    .map(one -> GraphRows.row("id", one.id(), "duplicateOf", one.duplicateOf()))
                    .toList();
            run(transaction, "set_stories", Map.of("rows", rows));
        }
    }

    /** The edges that articles support, by article. */
    private Map<String, Collection<Triple>> edges(TransactionContext transaction, Collection<String> articles) {
        Map<String, Collection<Triple>> edges = new HashMap<>();
        if (!articles.isEmpty()) {
            for (Record row : run(transaction, "find_supported_edges", Map.of("ids", List.copyOf(articles)))) {
                Triple.ofEnds(row)
                        .ifPresent(edge -> edges.computeIfAbsent(
                                        row.get("article").asString(), none -> new LinkedHashSet<>())
                                .add(edge));
            }
        }
        return edges;
    }

    private List<Record> run(TransactionContext transaction, String script, Map<String, ?> parameters) {
        return transaction
                .run(scripts.script(script).text(), Map.<String, Object>copyOf(parameters))
                .list();
    }
}
