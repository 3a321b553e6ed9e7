package org.relasi.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.relasi.article.Article;
import org.relasi.cypher.CypherScripts;
import org.relasi.graph.WriteOutcome.Change;

/** Writes articles within a transaction that has the turn to write, so that the graph is as if each had come alone. */
final class BatchWrite {

    private final CypherScripts scripts;
    private final Projection projection;
    private final Removal removal;
    private final Printings printings;
    private final Stories stories;
    private final List<Amendment> amendments;
    private final ExtractorName extractor;

    BatchWrite(CypherScripts writeScripts, Projection projection, List<Amendment> amendments, ExtractorName extractor) {
        this.scripts = writeScripts;
        this.projection = projection;
        this.removal = new Removal(writeScripts, projection, amendments);
        this.printings = new Printings(writeScripts);
        this.stories = new Stories(writeScripts, projection);
        this.amendments = List.copyOf(amendments);
        this.extractor = extractor;
    }

    /** What was written of each, in their order. */
    List<Change> write(TransactionContext transaction, List<Article> articles, Resolution resolution) {
        Map<String, Publications> before = printings.stored(transaction, articles);
        Set<String> stored = new HashSet<>(before.keySet());
        Change[] changes = new Change[articles.size()];
        List<Integer> fresh = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        for (int i = 0; i < changes.length; i++) {
            String id = articles.get(i).id().value();
            if (!stored.contains(id) && begun.add(id)) {
                fresh.add(i);
                changes[i] = Change.CREATED;
                continue;
            }
            if (tellsNothingNew(articles.get(i), before.get(id))) {
                changes[i] = Change.UNCHANGED;
                continue;
            }
            create(transaction, fresh, resolution); // what comes again must find all that came before it
            stored.addAll(begun);
            begun.clear();
            fresh.clear();
            changes[i] = printAgain(transaction, articles.get(i), i, resolution);
        }
        create(transaction, fresh, resolution);
        return Arrays.asList(changes);
    }

    private static boolean tellsNothingNew(Article article, @Nullable Publications stored) {
        return stored != null && stored.with(Publication.of(article)).equals(stored);
    }

    private void create(TransactionContext transaction, List<Integer> articles, Resolution resolution) {
        if (!articles.isEmpty()) {
            create(transaction, resolution.resolve(transaction, articles));
        }
    }

    private void create(TransactionContext transaction, List<ReadArticle> articles) {
        prepare(transaction, articles);
        GraphRows rows = new GraphRows(
                printings.names(
                        transaction, articles.stream().map(ReadArticle::article).toList()),
                extractor.name());
        articles.forEach(rows::add);
        rows.byScript().forEach((script, scriptRows) -> {
            run(transaction, script, scriptRows);
            if (script.equals(GraphRows.ARTICLES)) {
                // before anything counts in edges that the new articles say
                stories.fold(transaction, ids(articles));
            }
        });
        projection.add(transaction, rows.contributions());
        amend(transaction, articles);
    }

    private void prepare(TransactionContext transaction, List<ReadArticle> articles) {
        Set<String> entities = articles.stream()
                .flatMap(read -> read.judgements().stream())
                .map(judgement -> judgement.entity().id())
                .collect(Collectors.toCollection(TreeSet::new));
        amendments.forEach(amendment -> amendment.prepare(transaction, entities));
    }

    private static List<String> ids(List<ReadArticle> articles) {
        return articles.stream().map(read -> read.article().id().value()).toList();
    }

    /**
     * Puts what was read anew in the place of what was read before; who published an article stays. Those that are not stored
     * any more are passed over.
     */
    int rewrite(TransactionContext transaction, List<Article> articles, Resolution resolution) {
        Set<String> stored = printings.stored(transaction, articles).keySet();
        List<Integer> numbers = IntStream.range(0, articles.size())
                .filter(i -> stored.contains(articles.get(i).id().value()))
                .boxed()
                .toList();
        Set<Triple> touched = new LinkedHashSet<>();
        Set<String> entities = new LinkedHashSet<>();
        for (int number : numbers) {
            String id = articles.get(number).id().value();
            touched.addAll(removal.touched(transaction, id));
            entities.addAll(removal.unread(transaction, id));
        }
        List<ReadArticle> read = resolution.resolve(transaction, numbers);
        prepare(transaction, read);
        GraphRows rows = new GraphRows(Map.of(), extractor.name());
        read.forEach(rows::add);
        rows.byScript().forEach((script, scriptRows) -> {
            if (!script.equals(GraphRows.ARTICLES)) {
                run(transaction, script, scriptRows);
            }
        });
        rows.contributions().forEach(contribution -> touched.add(contribution.triple()));
        projection.refresh(transaction, touched);
        amend(transaction, read);
        removal.follow(transaction, touched);
        removal.forget(transaction, entities);
        return numbers.size();
    }

    private void run(TransactionContext transaction, String script, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            transaction.run(scripts.script(script).text(), Map.of("rows", rows)).consume();
        }
    }

    private void amend(TransactionContext transaction, List<ReadArticle> articles) {
        List<String> ids = ids(articles);
        Set<Triple> changed = new LinkedHashSet<>();
        amendments.forEach(amendment -> changed.addAll(amendment.amend(transaction, ids)));
        projection.refresh(transaction, changed);
    }

    /** Records who else published a text that is stored. Who did so first is the one whose day its times are told from. */
    private Change printAgain(TransactionContext transaction, Article article, int number, Resolution resolution) {
        String id = article.id().value();
        Publications stored = Objects.requireNonNull(
                printings.stored(transaction, List.of(article)).get(id));
        Publication more = Publication.of(article);
        Publications all = stored.with(more);
        if (all.equals(stored)) {
            return Change.UNCHANGED;
        }
        if (isFirst(more, all) && !isFirst(more, stored)) {
            List<ReadArticle> readAnew = resolution.resolve(transaction, List.of(number));
            removal.remove(transaction, id);
            create(transaction, readAnew);
        }
        printings.write(transaction, id, all);
        amendments.forEach(amendment -> projection.refresh(transaction, amendment.published(transaction, id)));
        projection.refresh(transaction, removal.touched(transaction, id));
        return Change.UPDATED;
    }

    private static boolean isFirst(Publication publication, Publications all) {
        return all.first().sameHouse(publication)
                && Objects.equals(all.first().publishedAt(), publication.publishedAt());
    }
}
