package org.relasi.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.relasi.cypher.CypherScripts;
import org.relasi.resolve.HashId;

/**
 * What edges that much is written about are made of, kept beside them, so that one more article costs the same however many
 * there are. All of it can be counted again from the statements, and is, once it was dropped.
 */
final class Tallies {

    /** Fewer statements are counted again as fast as a tally is read and written. */
    static final long HOT = 16;

    private final CypherScripts scripts;
    private final long hot;

    /** @param hot from how many statements on an edge has a tally */
    Tallies(CypherScripts writeScripts, long hot) {
        this.scripts = writeScripts;
        this.hot = hot;
    }

    /** By the ids of those edges that have one. */
    Map<String, Tally> find(TransactionContext transaction, Collection<String> edges) {
        Map<String, Tally> found = new TreeMap<>();
        run(transaction, "find_tallies", Map.of("ids", List.copyOf(edges))).stream()
                .map(row -> TallyRow.read(row.get("tally")))
                .forEach(tally -> found.put(tally.triple().id(), tally));
        return found;
    }

    /** The tallies with what articles say that were stored now, which they have from now on. */
    Collection<Tally> add(TransactionContext transaction, Map<String, Tally> before, List<Contribution> added) {
        Map<String, Tally> tallies = new TreeMap<>(before);
        added.forEach(more -> tallies.computeIfPresent(more.triple().id(), (id, tally) -> tally.plus(more)));
        List<Map<String, Object>> stories = added.stream()
                .filter(more ->
                        more.supports() && tallies.containsKey(more.triple().id()))
                .map(more -> Map.<String, Object>of("edge", more.triple().id(), "article", more.article()))
                .toList();
        moreSources(transaction, stories)
                .forEach((id, more) -> tallies.computeIfPresent(id, (same, tally) -> tally.withSources(more)));
        write(transaction, tallies.values());
        return tallies.values();
    }

    /** The tallies with more or fewer denials, which they have from now on. */
    Collection<Tally> addDenials(TransactionContext transaction, Map<String, Tally> before, Map<String, Long> more) {
        Map<String, Tally> tallies = new TreeMap<>(before);
        more.forEach((id, denials) -> tallies.computeIfPresent(id, (same, tally) -> tally.withDenials(denials)));
        write(transaction, tallies.values());
        return tallies.values();
    }

    /** Makes tallies of those edges that have many statements now. */
    void keep(TransactionContext transaction, Collection<Tally> counted) {
        List<Tally> many = counted.stream()
                .filter(tally -> tally.statements() + tally.denials() >= hot)
                .toList();
        if (many.isEmpty()) {
            return;
        }
        List<String> ids = many.stream().map(tally -> tally.triple().id()).toList();
        drop(transaction, ids);
        Map<List<String>, Long> stories = run(transaction, "find_stories", Map.of("ids", ids)).stream()
                .collect(Collectors.toMap(
                        row -> key(row, row.get("publisher")),
                        row -> row.get("stories").asLong()));
        count(transaction, stories);
        write(transaction, many);
    }

    /** They are counted again when the next article is added. */
    void drop(TransactionContext transaction, Collection<String> edges) {
        run(transaction, "drop_tallies", Map.of("ids", List.copyOf(edges)));
    }

    /** For whom stories count in edges, by edge and story. */
    Map<List<String>, String> publishers(TransactionContext transaction, Map<String, Set<String>> stories) {
        List<Map<String, Object>> rows = new ArrayList<>();
        stories.forEach((edge, told) -> told.forEach(story -> rows.add(Map.of("edge", edge, "story", story))));
        return rows.isEmpty()
                ? Map.of()
                : run(transaction, "find_story_publishers", Map.of("rows", rows)).stream()
                        .collect(Collectors.toMap(
                                row -> key(row, row.get("story")),
                                row -> row.get("publisher").asString()));
    }

    /** The tallies with what stories count for now instead of before, by edge and story; they have it from now on. */
    Collection<Tally> retell(
            TransactionContext transaction,
            Map<String, Tally> tallies,
            Map<List<String>, String> before,
            Map<List<String>, String> after) {
        Map<List<String>, Long> changes = new LinkedHashMap<>();
        before.forEach((story, publisher) -> changes.merge(List.of(story.get(0), publisher), -1L, Long::sum));
        after.forEach((story, publisher) -> changes.merge(List.of(story.get(0), publisher), 1L, Long::sum));
        Map<String, Tally> retold = new TreeMap<>(tallies);
        count(transaction, changes)
                .forEach((id, more) -> retold.computeIfPresent(id, (same, tally) -> tally.withSources(more)));
        write(transaction, retold.values());
        return retold.values();
    }

    /** By how many the publishers of edges became more, where they did. */
    private Map<String, Long> moreSources(TransactionContext transaction, List<Map<String, Object>> stories) {
        if (stories.isEmpty()) {
            return Map.of();
        }
        Map<List<String>, Long> changes = new LinkedHashMap<>();
        for (Record row : run(transaction, "find_new_stories", Map.of("rows", stories))) {
            if (!row.get("before").equals(row.get("after"))) {
                changes.merge(key(row, row.get("after")), 1L, Long::sum);
                if (!row.get("before").isNull()) {
                    changes.merge(key(row, row.get("before")), -1L, Long::sum);
                }
            }
        }
        return count(transaction, changes);
    }

    private Map<String, Long> count(TransactionContext transaction, Map<List<String>, Long> changes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        changes.forEach((key, stories) -> {
            if (stories != 0) {
                rows.add(Map.of("id", HashId.of(key.get(0), key.get(1)), "edge", key.get(0), "stories", stories));
            }
        });
        Map<String, Long> more = new HashMap<>();
        if (!rows.isEmpty()) {
            run(transaction, "count_sources", Map.of("rows", rows))
                    .forEach(row ->
                            more.put(row.get("edge").asString(), row.get("more").asLong()));
        }
        return more;
    }

    private void write(TransactionContext transaction, Collection<Tally> tallies) {
        List<Map<String, @Nullable Object>> rows =
                tallies.stream().map(TallyRow::of).toList();
        if (!rows.isEmpty()) {
            run(transaction, "merge_tallies", Map.of("rows", rows));
        }
    }

    private static List<String> key(Record row, Value publisher) {
        return List.of(row.get("edge").asString(), publisher.asString());
    }

    private List<Record> run(TransactionContext transaction, String script, Map<String, Object> parameters) {
        return transaction.run(scripts.script(script).text(), parameters).list();
    }
}
