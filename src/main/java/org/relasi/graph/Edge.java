package org.relasi.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;

/**
 * An edge as the statements make it.
 *
 * @param properties all that the relationship carries, and nothing else; of the Java types that the driver gives
 */
record Edge(String id, String source, String type, String target, Map<String, Object> properties) {

    private static final List<String> ON_CARD =
            List.of("id", "status", "sources", "confidence", "firstSeen", "lastSeen");

    Edge {
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    /** An edge from a row of {@code find_all_edges}. */
    static Edge stored(Record row) {
        return new Edge(
                row.get("id").asString(),
                row.get("source").asString(),
                row.get("type").asString(),
                row.get("target").asString(),
                row.get("properties").asMap());
    }

    Map<String, Object> row() {
        return Map.of(
                "id", id, "source", source, "type", type, "target", target, "properties", properties, "card", card());
    }

    /** What lists are kept by, as a node beside the edge: an index of relationships knows only one type. */
    Map<String, Object> card() {
        Map<String, Object> card = new TreeMap<>(Map.of("source", source, "type", type, "target", target));
        for (String key : ON_CARD) {
            if (properties.containsKey(key)) {
                card.put(key, properties.get(key));
            }
        }
        return card;
    }

    /** The strongest polarity of the supporting statements, or {@code disputed} where somebody denies what they say. */
    static String status(List<String> polarities, long denials) {
        if (denials > 0) {
            return "disputed";
        }
        return Stream.of(Polarity.ASSERTED, Polarity.ALLEGED, Polarity.INTENDED)
                .map(Polarity::value)
                .filter(polarities::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no statement supports the edge: " + polarities));
    }

    /** Caption of the edge: {@code accuses (alleged, 2 sources)}; an office by its title. */
    static String label(String type, String status, long sources, @Nullable Object title) {
        boolean office = type.equals(RelationType.HOLDS_POSITION.name()) && title != null;
        String name =
                office ? String.valueOf(title) : type.toLowerCase(Locale.ROOT).replace('_', ' ');
        List<String> notes = new ArrayList<>();
        if (!status.equals(Polarity.ASSERTED.value())) {
            notes.add(status);
        }
        if (sources > 1) {
            notes.add(sources + " sources");
        }
        return notes.isEmpty() ? name : name + " (" + String.join(", ", notes) + ")";
    }
}
