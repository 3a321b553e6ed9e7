package org.relasi.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;

/**
 * The edges that go in one transaction and do not come again in it, and those that come. Whoever has the turn to write begins it; what
 * happens outside of a turn is not remembered.
 */
final class WithdrawnEdges {

    private final CypherScripts scripts;
    private final Map<String, Map<String, Object>> gone = new LinkedHashMap<>();
    private final Set<String> come = new LinkedHashSet<>();

    WithdrawnEdges(CypherScripts writeScripts) {
        this.scripts = writeScripts;
    }

    /** Of a transaction that begins, also for the second time. */
    void begin() {
        gone.clear();
        come.clear();
    }

    /** Edges that were not there before they were drawn. */
    void drawn(List<String> ids) {
        for (String id : ids) {
            if (gone.remove(id) == null) {
                come.add(id);
            }
        }
    }

    /** Of a row of {@code delete_edges}. */
    void deleted(Record row) {
        String id = row.get("id").asString();
        if (!come.remove(id)) {
            Map<String, Object> edge = new HashMap<>(row.get("was").asMap());
            List.of("id", "source", "type", "target")
                    .forEach(key -> edge.put(key, row.get(key).asString()));
            gone.put(id, edge);
        }
    }

    /** Remembers what went until here. */
    void end(TransactionContext transaction, Withdrawal reason) {
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        gone.values()
                .forEach(edge -> edge.putAll(Map.of(
                        "at", now.atZone(ZoneOffset.UTC),
                        "day", LocalDate.ofInstant(now, ZoneOffset.UTC),
                        "reason", reason.toString())));
        Map<String, Object> parameters = Map.of("gone", List.copyOf(gone.values()), "come", List.copyOf(come));
        transaction
                .run(scripts.script("remember_withdrawn_edges").text(), parameters)
                .consume();
    }
}
