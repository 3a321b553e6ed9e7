package org.relasi.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.relasi.cypher.CypherScripts;

/** Writes what an earlier version did not: of as many rows as there are, some at a time, so that memory stays flat. */
final class Backfill {

    private static final CypherScripts SCRIPTS = CypherScripts.of("write");
    private static final int BATCH = 2_000;

    private Backfill() {}

    /**
     * @param find name of the script that finds what is to be told
     * @param write name of the script that writes it, which takes them as {@code $rows}
     * @param told what that takes of one that was found
     */
    static void run(Driver store, String find, String write, Function<Record, Map<String, Object>> told) {
        try (Session reading = store.session();
                Session writing = store.session()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Iterator<Record> found = reading.run(text(find)); found.hasNext(); ) {
                rows.add(told.apply(found.next()));
                if (rows.size() == BATCH || !found.hasNext()) {
                    writing.run(text(write), Map.of("rows", rows)).consume();
                    rows.clear();
                }
            }
        }
    }

    private static String text(String script) {
        return SCRIPTS.script(script).text();
    }
}
