package org.relasi.export;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;

/**
 * One read transaction, whose rows are taken as fast as they are used and no faster; so memory does not grow with the graph,
 * and the store stops where the reader does.
 */
final class StoreReading implements AutoCloseable {

    private static final CypherScripts SCRIPTS = CypherScripts.of("export");
    private static final int ROWS_AT_ONCE = 500;

    private final Session session;
    private final Transaction transaction;

    private StoreReading(Session session, Transaction transaction) {
        this.session = session;
        this.transaction = transaction;
    }

    /** @param timeout after which the store ends the transaction */
    static StoreReading begin(Driver driver, Duration timeout) {
        Session session = driver.session(SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withFetchSize(ROWS_AT_ONCE)
                .build());
        try {
            Transaction transaction = session.beginTransaction(TransactionConfig.builder()
                    .withTimeout(timeout)
                    .withMetadata(Map.of("relasi", "export"))
                    .build());
            return new StoreReading(session, transaction);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** Takes a row of a result. */
    interface RowReader {
        void read(Record row) throws IOException;
    }

    /** The rows of a script in {@code cypher/export}. */
    void rows(String script, Map<String, ? extends @Nullable Object> parameters, RowReader reader) throws IOException {
        rows(SCRIPTS.script(script), parameters, reader);
    }

    void rows(CypherScript script, Map<String, ? extends @Nullable Object> parameters, RowReader reader)
            throws IOException {
        @SuppressWarnings("unchecked") // the driver takes null values, though its signature does not say so
        Map<String, Object> values = (Map<String, Object>) parameters;
        Result result = transaction.run(script.text(), values);
        while (result.hasNext()) {
            reader.read(result.next());
        }
    }

    @Override
    public void close() {
        try {
            transaction.close();
        } finally {
            session.close();
        }
    }
}
