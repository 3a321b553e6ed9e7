package org.relasi;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.neo4j.driver.Driver;

/**
 * All that a store says, in an order of its own: two stores with one dump are the same graph. What it remembers of edges that went is
 * of how it came about, not of what it says.
 */
public final class GraphDump {

    private static final String NODES = "MATCH (n) WHERE NOT n:WriterLock AND NOT n:EdgeTally AND NOT n:EdgeSource"
            + " AND NOT n:WithdrawnEdge"
            + " RETURN labels(n) AS labels, properties(n) AS properties";
    private static final String RELATIONSHIPS =
            "MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b," + " properties(r) AS properties";

    private GraphDump() {}

    /** A line a node and a line a relationship, sorted. */
    public static List<String> of(Driver driver) {
        List<String> lines = new ArrayList<>();
        driver.executableQuery(NODES)
                .execute()
                .records()
                .forEach(row ->
                        lines.add(row.get("labels").asList().stream().sorted().toList() + " "
                                + new TreeMap<>(row.get("properties").asMap())));
        driver.executableQuery(RELATIONSHIPS)
                .execute()
                .records()
                .forEach(row -> lines.add(row.get("a") + " "
                        + row.get("type") + " " + row.get("b") + " "
                        + new TreeMap<>(row.get("properties").asMap())));
        return lines.stream().sorted().toList();
    }
}
