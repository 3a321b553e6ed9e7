package org.relasi.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.relasi.cypher.CypherScripts;
import org.relasi.decision.Decision;

/** What people decided of who is who, and what it concerns, in one transaction. */
final class IdentityStore {

    private static final int BATCH = 2_000;

    private static final CypherScripts SCRIPTS = CypherScripts.of("identity");

    private final TransactionContext transaction;

    IdentityStore(TransactionContext transaction) {
        this.transaction = transaction;
    }

    boolean hasDecisions() {
        return rows("any_decision", Map.of()).get(0).get("decided").asBoolean();
    }

    /** The decisions that hold, so far as they lead on from some entities. */
    Placement placement(Collection<String> entities) {
        List<Merge> merges = new ArrayList<>();
        List<Split> splits = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> next = new HashSet<>(entities);
        while (!next.isEmpty()) {
            seen.addAll(next);
            List<Merge> moreMerges = merges(next);
            List<Split> moreSplits = splits(next);
            merges.addAll(moreMerges);
            splits.addAll(moreSplits);
            next.clear();
            Stream.concat(
                            moreMerges.stream().map(Merge::target),
                            moreSplits.stream().map(Split::target))
                    .map(EntityName::id)
                    .filter(id -> !seen.contains(id))
                    .forEach(next::add);
        }
        return new Placement(merges, splits);
    }

    private List<Merge> merges(Collection<String> sources) {
        return rows("merges_of_sources", ids(sources)).stream()
                .map(row -> Merge.of(row.get("decision")))
                .toList();
    }

    private List<Split> splits(Collection<String> entities) {
        return rows("splits_of_entities", ids(entities)).stream()
                .map(row -> Split.of(row.get("decision")))
                .toList();
    }

    /** The merge that holds of an entity into another. */
    Optional<Merge> mergeOf(String source) {
        return merges(List.of(source)).stream().findFirst();
    }

    /** The merges whose sources an entity bears now. */
    List<Merge> borneBy(String survivor) {
        return rows("merges_of_survivor", Map.of("id", survivor)).stream()
                .map(row -> Merge.of(row.get("decision")))
                .toList();
    }

    Optional<EntityName> entity(String id) {
        return rows("entity", Map.of("id", id)).stream()
                .findFirst()
                .map(row -> new EntityName(
                        id, row.get("type").asString(), row.get("name").asString()));
    }

    /** @throws NotThere where it is gone meanwhile */
    EntityName known(String id) {
        return entity(id).orElseThrow(() -> new NotThere("entity", id));
    }

    /**
     * The node of a decision.
     *
     * @param kind such as {@code merge}
     * @throws NotThere where there is none
     */
    Value decision(String script, String kind, String id) {
        return rows(script, Map.of("id", id)).stream()
                .findFirst()
                .map(row -> row.get("decision"))
                .orElseThrow(() -> new NotThere(kind, id));
    }

    void undo(String script, String id, Decision decision) {
        run(script, row("id", id, "by", decision.by(), "at", decision.at().toString(), "note", decision.note()));
    }

    Set<String> entitiesOf(Collection<String> articles) {
        Set<String> ids = new HashSet<>();
        rows("entities_of_articles", Map.of("articles", List.copyOf(articles)))
                .forEach(row -> ids.add(row.get("id").asString()));
        return ids;
    }

    /** What links some articles to some entities, by resolution. */
    List<Link> linksOf(Collection<String> articles, Collection<String> resolvedAs) {
        Map<String, Object> parameters = Map.of("articles", List.copyOf(articles), "ids", List.copyOf(resolvedAs));
        return rows("links_of_articles", parameters).stream().map(Link::of).toList();
    }

    /** All that is linked to an entity now. */
    List<Link> linksTo(String entity) {
        return links(List.of(entity), false);
    }

    /** What is linked to some entities now because people placed it there. */
    List<Link> placedAt(Collection<String> entities) {
        return links(entities, true);
    }

    private List<Link> links(Collection<String> entities, boolean placed) {
        return rows("links_of_entities", Map.of("ids", List.copyOf(entities), "placed", placed)).stream()
                .map(Link::of)
                .toList();
    }

    List<Record> rows(String script, Map<String, Object> parameters) {
        return transaction.run(SCRIPTS.script(script).text(), parameters).list();
    }

    void run(String script, Map<String, ? extends @Nullable Object> parameters) {
        transaction.run(SCRIPTS.script(script).text(), Values.value(parameters)).consume();
    }

    /** Runs a script on ids, unless there are none. */
    void onEach(String script, Collection<String> ids) {
        if (!ids.isEmpty()) {
            run(script, ids(ids));
        }
    }

    /** Runs a script on rows, some thousand at a time. */
    void onRows(String script, List<Map<String, @Nullable Object>> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            run(script, Map.of("rows", rows.subList(from, Math.min(rows.size(), from + BATCH))));
        }
    }

    static Map<String, Object> ids(Collection<String> ids) {
        return Map.of("ids", List.copyOf(ids));
    }

    /** A map of keys and values in turn; values may be null. */
    static Map<String, @Nullable Object> row(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> row = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return row;
    }
}
