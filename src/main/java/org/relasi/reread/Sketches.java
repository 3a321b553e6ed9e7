package org.relasi.reread;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relasi.extract.RelationType;
import org.relasi.graph.ReadStatement;
import org.relasi.graph.Triple;
import org.relasi.reread.ArticleDiff.Sketch;
import org.relasi.resolve.HashId;

/** Statements as they are compared: stored ones as they were read, whatever people found since. */
final class Sketches {

    private static final List<String> COMPARED = List.of(
            "polarity",
            "confidence",
            "cameo",
            "rule",
            "foundBy",
            "eventTime",
            "eventPrecision",
            "saidTime",
            "saidPrecision",
            "subjectIso3",
            "objectIso3",
            "doerStart",
            "doerEnd",
            "undergoerStart",
            "undergoerEnd");

    private static final Map<String, String> AS_READ = Map.of(
            "polarity", "readPolarity",
            "confidence", "readConfidence",
            "cameo", "readCameo",
            "subjectIso3", "readSubjectIso3",
            "objectIso3", "readObjectIso3");

    private Sketches() {}

    /** Of {@code statements} of a row of {@code reread/page_articles}, by their ids. */
    static Map<String, Sketch> stored(Value statements) {
        Map<String, Sketch> sketches = new LinkedHashMap<>();
        for (Value row : statements.values()) {
            Value node = row.get("node");
            Map<String, Object> properties = node.asMap();
            boolean reviewed = properties.containsKey("readType");
            Map<String, String> compared = new TreeMap<>();
            for (String key : COMPARED) {
                Object value = properties.get(reviewed ? AS_READ.getOrDefault(key, key) : key);
                put(compared, key, value);
            }
            Value speaker = reviewed ? node.get("readSpeaker") : row.get("speaker");
            put(compared, "speaker", speaker.isNull() ? null : speaker.asString());
            putDetails(compared, properties);
            sketches.put(
                    node.get("id").asString(),
                    sketch(
                            node.get("id").asString(),
                            node.get(reviewed ? "readType" : "type").asString(),
                            reviewed
                                    ? node.get("readSubject").asString()
                                    : row.get("subject").asString(),
                            reviewed
                                    ? node.get("readObject").asString()
                                    : row.get("object").asString(),
                            compared,
                            node.get("reviewId").isNull()
                                    ? null
                                    : node.get("review").asString()));
        }
        return sketches;
    }

    static Map<String, Sketch> read(List<ReadStatement> statements) {
        Map<String, Sketch> sketches = new LinkedHashMap<>();
        for (ReadStatement statement : statements) {
            Map<String, String> compared = new TreeMap<>();
            COMPARED.forEach(key -> put(compared, key, statement.properties().get(key)));
            put(compared, "speaker", statement.speaker());
            putDetails(compared, statement.properties());
            sketches.put(
                    statement.id(),
                    sketch(
                            statement.id(),
                            String.valueOf(statement.properties().get("type")),
                            statement.subject(),
                            statement.object(),
                            compared,
                            null));
        }
        return sketches;
    }

    private static Sketch sketch(
            String id,
            String type,
            String source,
            String target,
            Map<String, String> compared,
            @Nullable String review) {
        return new Sketch(
                id,
                type,
                source,
                target,
                Triple.of(source, RelationType.valueOf(type), target)
                        .map(Triple::id)
                        .orElse(null),
                compared,
                review);
    }

    /** Titles, instruments and the like by a hash, as they are words of the article. */
    private static void putDetails(Map<String, String> compared, Map<String, ? extends @Nullable Object> properties) {
        if (properties.get("details") instanceof List<?> details) {
            for (Object key : details) {
                Object value = properties.get(String.valueOf(key));
                if (value != null) {
                    compared.put(String.valueOf(key), "#" + HashId.of(value).substring(0, 8));
                }
            }
        }
    }

    private static void put(Map<String, String> compared, String key, @Nullable Object value) {
        if (value != null) {
            compared.put(key, value.toString());
        }
    }
}
