package org.relasi.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.relasi.decision.Decision;
import org.relasi.resolve.HashId;

/** Stores what one person decides in one transaction. */
final class ReviewRows {

    private final TransactionContext transaction;
    private final Decision by;

    ReviewRows(TransactionContext transaction, Decision by) {
        this.transaction = transaction;
        this.by = by;
    }

    /**
     * Of a statement.
     *
     * @param replaces ids of what stood before
     * @param through id of the review of its edge, where it is one of all its statements
     */
    Review ofStatement(
            StoredStatement statement, ReviewRequest request, List<String> replaces, @Nullable String through) {
        Map<String, @Nullable Object> properties = properties(Reviewed.STATEMENT, request);
        properties.put("statement", statement.id());
        properties.put("edge", statement.readEdge());
        properties.put("through", through);
        properties.putAll(statement.place().properties());
        properties.put("readType", statement.read().type().name());
        properties.put("readSubject", statement.read().subject());
        properties.put("readObject", statement.read().object());
        if (request.verdict() != Verdict.REJECTED) {
            properties.put("snapshot", Snapshot.of(statement));
        }
        return create(statement.id(), replaces, properties);
    }

    /** Of an edge, in a row of {@code read/relationship_by_id}. */
    Review ofEdge(Record row, ReviewRequest request) {
        String id = row.get("relationship").get("id").asString();
        Map<String, @Nullable Object> properties = properties(Reviewed.RELATIONSHIP, request);
        properties.put("edge", id);
        properties.put("edgeSource", row.get("source").get("id").asString());
        properties.put("edgeType", row.get("relationship").asRelationship().type());
        properties.put("edgeTarget", row.get("target").get("id").asString());
        return create(id, List.of(), properties);
    }

    private Map<String, @Nullable Object> properties(Reviewed kind, ReviewRequest request) {
        Correction correction = request.correction();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("kind", kind.toString());
        properties.put("verdict", request.verdict().toString());
        properties.put(
                "type", correction.type() == null ? null : correction.type().name());
        properties.put("polarity", correction.polarity());
        properties.put("subject", correction.subject());
        properties.put("object", correction.object());
        properties.put("speaker", correction.speaker());
        properties.put("narrator", correction.narrator() ? true : null);
        properties.put("by", by.by());
        properties.put("note", by.note());
        properties.put("current", true);
        return properties;
    }

    private Review create(String of, List<String> replaces, Map<String, @Nullable Object> properties) {
        long before = ReviewedStatements.run(transaction, "count_reviews", Map.of("id", of))
                .get(0)
                .get("number")
                .asLong();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", HashId.of("review", of, before, by.at()));
        row.put("at", ReviewedStatements.written(by.at()));
        row.put("replaces", replaces);
        row.put("properties", properties);
        return Review.of(ReviewedStatements.run(transaction, "create_reviews", Map.of("rows", List.of(row)))
                .get(0)
                .get("review"));
    }
}
