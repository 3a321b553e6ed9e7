package org.relasi.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;

/** Of which edges stored statements speak, rejected ones too: by whom they tell now, which need not be whom resolution told. */
public final class StatementEdges {

    private static final CypherScripts SCRIPTS = CypherScripts.of("write");

    private StatementEdges() {}

    /** By the ids of some statements; none where one says something of an entity and itself. */
    public static Map<String, Optional<Triple>> of(TransactionContext transaction, Collection<String> statements) {
        Map<String, Optional<Triple>> edges = new TreeMap<>();
        if (!statements.isEmpty()) {
            run(transaction, "find_ends_of_statements", Map.of("ids", List.copyOf(statements)))
                    .forEach(row -> edges.put(row.get("id").asString(), Triple.ofEnds(row)));
        }
        return edges;
    }

    /** Writes into some statements of which edges they speak now, and on whose timelines they stand; answers the first. */
    public static Map<String, Optional<Triple>> tell(TransactionContext transaction, Collection<String> statements) {
        Map<String, Optional<Triple>> edges = of(transaction, statements);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        edges.forEach((statement, edge) -> rows.add(GraphRows.row(
                "statement", statement, "edge", edge.map(Triple::id).orElse(null))));
        if (!rows.isEmpty()) {
            run(transaction, "set_edges_of_statements", Map.of("rows", rows));
            TimelinePlaces.tell(transaction, statements);
        }
        return edges;
    }

    private static List<Record> run(TransactionContext transaction, String script, Map<String, Object> parameters) {
        return transaction.run(SCRIPTS.script(script).text(), parameters).list();
    }
}
