package org.relasi.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.relasi.cypher.CypherScripts;

/**
 * The nodes beside the edges that lists are found by, one an edge, with a copy of what lists are kept by: an index of
 * relationships knows only one type. They are written with the edges; here those are made up that are missing.
 */
public final class EdgeCards {

    private static final CypherScripts SCRIPTS = CypherScripts.of("write");

    private EdgeCards() {}

    /**
     * Makes the cards, and tells the places of statements, that a store of an earlier version, or one just restored, does not
     * have; again changes nothing.
     */
    public static void fill(Driver store) {
        try (Session session = store.session()) {
            Record counted = session.run(text("count_edge_cards")).single();
            if (counted.get("cards").asLong() < counted.get("edges").asLong()) {
                Backfill.run(
                        store,
                        "find_all_edges",
                        "merge_edge_cards",
                        row -> Edge.stored(row).card());
            }
        }
        StatementPlaces.fill(store);
        TimelinePlaces.fill(store);
    }

    private static String text(String script) {
        return SCRIPTS.script(script).text();
    }
}
