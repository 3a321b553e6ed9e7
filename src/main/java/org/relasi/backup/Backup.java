package org.relasi.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.relasi.cypher.CypherScripts;
import org.relasi.graph.WriterLock;
import org.springframework.stereotype.Component;

/**
 * Writes all nodes and relationships of the store, as they are at one moment: it holds the lock of the writers meanwhile, so
 * that they wait and readers do not. Writes nothing to the store.
 */
@Component
class Backup {

    private static final CypherScripts SCRIPTS = CypherScripts.of("backup");
    private static final int ROWS_AT_ONCE = 500;
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Driver driver;

    Backup(Driver driver) {
        this.driver = driver;
    }

    /**
     * @param begun told how much there is, before the first step
     * @param step called for each node and relationship
     * @throws RefusedByStore where a restore into it has not ended
     */
    Counts write(OutputStream out, Consumer<Counts> begun, Runnable step) throws IOException {
        try {
            return write(out, begun, step, WriterLock::take);
        } catch (Neo4jException e) {
            if (!WriterLock.unneeded(e)) {
                throw e;
            }
            // It refused the very first statement, so nothing was written to the file.
            return write(out, begun, step, transaction -> {});
        }
    }

    private Counts write(OutputStream out, Consumer<Counts> begun, Runnable step, Consumer<Transaction> lock)
            throws IOException {
        try (Session session = driver.session(
                        SessionConfig.builder().withFetchSize(ROWS_AT_ONCE).build());
                // never committed
                Transaction transaction = session.beginTransaction(
                        TransactionConfig.builder().withTimeout(LONGEST).build())) {
            lock.accept(transaction);
            Counts counts = counts(transaction);
            begun.accept(counts);
            BackupOutput file = new BackupOutput(out);
            file.write(new BackupLine.Header(LineFormat.VERSION, version(), now(), counts));
            Result nodes = run(transaction, "nodes");
            while (nodes.hasNext()) {
                file.write(line(nodes.next().get("node").asNode()));
                step.run();
            }
            Result relationships = run(transaction, "relationships");
            while (relationships.hasNext()) {
                file.write(line(relationships.next().get("relationship").asRelationship()));
                step.run();
            }
            return file.end();
        }
    }

    private static Counts counts(Transaction transaction) {
        Record counted = run(transaction, "count").single();
        if (counted.get("unfinished").asBoolean()) {
            throw new RefusedByStore("the store holds a part of a backup only, as a restore into it was stopped;"
                    + " restore again first");
        }
        return new Counts(
                counted.get("nodes").asLong(), counted.get("relationships").asLong());
    }

    private static Result run(Transaction transaction, String script) {
        return transaction.run(SCRIPTS.script(script).text());
    }

    private static BackupLine line(Node node) {
        return new BackupLine.Node(
                NodeNumbers.of(node.elementId()),
                StreamSupport.stream(node.labels().spliterator(), false)
                        .sorted()
                        .toList(),
                node.asMap());
    }

    private static BackupLine line(Relationship relationship) {
        return new BackupLine.Relationship(
                relationship.type(),
                NodeNumbers.of(relationship.startNodeElementId()),
                NodeNumbers.of(relationship.endNodeElementId()),
                relationship.asMap());
    }

    private static String now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String version() {
        return Objects.requireNonNullElse(Backup.class.getPackage().getImplementationVersion(), "not packaged");
    }
}
