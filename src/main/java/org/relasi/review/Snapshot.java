package org.relasi.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A statement as it was read, kept with its review as JSON: so it can be made again where the reader does not find it any more. */
final class Snapshot {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};
    private static final Set<String> OF_REVIEW = Set.of(
            "review", "reviewId", "reviewedBy", "reviewedAt", "reviewNote", "edge", "eventTime", "saidTime", "id");

    private Snapshot() {}

    static String of(StoredStatement statement) {
        Said read = statement.read();
        Map<String, @Nullable Object> row = new TreeMap<>();
        row.put("id", statement.id());
        row.put("article", statement.place().article());
        row.put("start", statement.place().triggerStart());
        row.put("end", statement.place().triggerEnd());
        row.put("subject", read.subject());
        row.put("object", read.object());
        row.put("speaker", read.speaker());
        row.put("entities", statement.entities().stream().map(Snapshot::entity).toList());
        row.put("contents", statement.row().get("contents").asList());
        row.put("answers", statement.row().get("answers").asList());
        for (String time : List.of("eventTime", "saidTime")) {
            Value day = statement.node().get(time);
            row.put(time, day.isNull() ? null : day.asLocalDate().toString());
        }
        row.put("properties", properties(statement, read));
        return JSON.writeValueAsString(row);
    }

    /** The row for {@code review/make_statements}. */
    static Map<String, @Nullable Object> row(Review review) {
        return JSON.readValue(review.node().get("snapshot").asString(), ROW);
    }

    private static Map<String, @Nullable Object> properties(StoredStatement statement, Said read) {
        Map<String, @Nullable Object> properties =
                new HashMap<>(statement.node().asMap());
        properties.keySet().removeIf(key -> OF_REVIEW.contains(key) || key.startsWith("read"));
        properties.put("type", read.type().name());
        properties.put("polarity", read.polarity());
        properties.put("confidence", read.confidence());
        properties.put("cameo", read.cameo());
        properties.put("subjectIso3", read.subjectIso3());
        properties.put("objectIso3", read.objectIso3());
        properties.put("review", Verdict.NONE.toString());
        properties.put("edge", statement.readEdge());
        return properties;
    }

    private static Map<String, @Nullable Object> entity(Value node) {
        Map<String, @Nullable Object> entity = new TreeMap<>();
        for (String key : List.of("id", "name", "iso3", "lookup")) {
            entity.put(key, node.get(key).asString(null));
        }
        entity.put("aliases", list(node.get("aliases")));
        entity.put("keys", list(node.get("keys")));
        List<String> labels = new ArrayList<>();
        node.asNode().labels().forEach(labels::add);
        entity.put(
                "type",
                labels.stream()
                        .filter(label -> !label.equals("Entity"))
                        .findFirst()
                        .orElse("Entity"));
        return entity;
    }

    private static List<Object> list(Value value) {
        return value.isNull() ? List.of() : value.asList();
    }
}
