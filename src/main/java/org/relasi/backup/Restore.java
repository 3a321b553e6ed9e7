package org.relasi.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.relasi.cypher.CypherScripts;
import org.relasi.graph.CheckReport;
import org.relasi.graph.EdgeCards;
import org.relasi.graph.ProjectionCheck;
import org.relasi.graph.WriterLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts a backup into the store. All or nothing, in effect: the file is verified before anything is written, a failure takes
 * back what was written, and where even that fails a mark in the store makes the next restore begin anew. Writers wait
 * meanwhile.
 */
@Component
class Restore {

    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);
    private static final CypherScripts SCRIPTS = CypherScripts.of("backup");
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Driver driver;
    private final ProjectionCheck check;

    Restore(Driver driver, ProjectionCheck check) {
        this.driver = driver;
        this.check = check;
    }

    /** What is in the store now. */
    record Restored(BackupLine.Header header, CheckReport check) {}

    /**
     * @param replace whether what is in the store may be deleted
     * @param begun told how much there is, before the first step
     * @param step called for each node and relationship
     * @throws BrokenBackup where the file is not whole; nothing is written then
     * @throws RefusedByStore where the store is not empty and may not be replaced; nothing is written then
     */
    Restored run(Path file, boolean replace, Consumer<Counts> begun, Runnable step) throws IOException {
        BackupLine.Header header = BackupInput.verify(file);
        try (Session locking = driver.session();
                Transaction lock = locking.beginTransaction(
                        TransactionConfig.builder().withTimeout(LONGEST).build());
                Session session = driver.session()) {
            WriterLock.take(lock);
            requireRoom(session, replace);
            begun.accept(header.counts());
            fill(session, file, step);
            EdgeCards.fill(driver);
            return new Restored(header, check.run());
        }
    }

    private static void requireRoom(Session session, boolean replace) {
        Record counted = session.executeRead(
                transaction -> transaction.run(text("count")).single());
        long nodes = counted.get("nodes").asLong();
        if (nodes > 0 && !replace && !counted.get("unfinished").asBoolean()) {
            throw new RefusedByStore(
                    "the store is not empty, it has " + nodes
                            + " nodes; --replace deletes them, or name another directory with --relasi.embedded.directory=PATH");
        }
    }

    private static void fill(Session session, Path file, Runnable step) throws IOException {
        session.run(text("mark_unfinished")).consume();
        try {
            empty(session);
            RestoreBatches batches = new RestoreBatches(session, step);
            BackupInput.read(file, batches::add);
            batches.end();
        } catch (IOException | RuntimeException e) {
            takeBack(session);
            throw e;
        }
        session.run(text("unmark_unfinished")).consume();
    }

    private static void takeBack(Session session) {
        try {
            empty(session);
            session.run(text("unmark_unfinished")).consume();
        } catch (RuntimeException e) {
            LOG.warn("what was restored stays until the next restore: {}", e.toString());
        }
    }

    private static void empty(Session session) {
        session.run(text("delete_all")).consume();
    }

    static String text(String script) {
        return SCRIPTS.script(script).text();
    }

    /** Rows for the scripts. */
    static Map<String, Object> rows(List<Map<String, Object>> rows) {
        return Map.of("rows", rows);
    }
}
