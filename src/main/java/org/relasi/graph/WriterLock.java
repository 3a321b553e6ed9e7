package org.relasi.graph;

import java.util.Map;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.Neo4jException;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;
import org.relasi.problem.ReadOnlyStore;

/** The node that every transaction takes before it writes; while one holds it, all other writers wait. */
public final class WriterLock {

    private static final String WRITER = "writer";
    private static final CypherScript SCRIPT = CypherScripts.of("write").script("lock_writer");

    private WriterLock() {}

    /** Whether nobody needs it, as the store refused it: it takes no writes, so there is no writer to wait for. */
    public static boolean unneeded(Neo4jException refusal) {
        return ReadOnlyStore.refused(refusal);
    }

    /** Waits for the lock; it is held until the transaction ends. */
    public static void take(SimpleQueryRunner transaction) {
        transaction.run(SCRIPT.text(), Map.of("writer", WRITER)).consume();
    }
}
