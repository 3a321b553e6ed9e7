package org.relasi.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Writes the nodes and relationships of a backup, a transaction for some thousand of them. */
final class RestoreBatches {

    private static final int BATCH = 2000;

    private final Session session;
    private final Runnable step;
    private final NodeNumbers numbers = new NodeNumbers();
    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final List<Map<String, Object>> relationships = new ArrayList<>();

    RestoreBatches(Session session, Runnable step) {
        this.session = session;
        this.step = step;
    }

    /** Takes a line; nodes come before relationships. */
    void add(BackupLine line) {
        if (line instanceof BackupLine.Node node) {
            nodes.add(Map.of("number", node.number(), "labels", node.labels(), "properties", node.properties()));
            if (nodes.size() >= BATCH) {
                writeNodes();
            }
        } else if (line instanceof BackupLine.Relationship relationship) {
            writeNodes();
            relationships.add(Map.of(
                    "type", relationship.type(),
                    "from", numbers.elementId(relationship.from()),
                    "to", numbers.elementId(relationship.to()),
                    "properties", relationship.properties()));
            if (relationships.size() >= BATCH) {
                writeRelationships();
            }
        }
    }

    /** Writes what is left. */
    void end() {
        writeNodes();
        writeRelationships();
    }

    private void writeNodes() {
        if (nodes.isEmpty()) {
            return;
        }
        List<Record> created = session.executeWrite(transaction -> transaction
                .run(Restore.text("create_nodes"), Restore.rows(nodes))
                .list());
        created.forEach(
                row -> numbers.put(row.get("number").asInt(), row.get("element").asString()));
        stepOver(nodes);
    }

    private void writeRelationships() {
        if (relationships.isEmpty()) {
            return;
        }
        session.executeWriteWithoutResult(transaction -> transaction
                .run(Restore.text("create_relationships"), Restore.rows(relationships))
                .consume());
        stepOver(relationships);
    }

    private void stepOver(List<Map<String, Object>> written) {
        written.forEach(row -> step.run());
        written.clear();
    }
}
