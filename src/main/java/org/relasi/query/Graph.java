package org.relasi.query;

import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Point;

/** How values of the store are told in JSON: nothing of the driver, no internal ids, dates as ISO 8601 text. */
final class Graph {

    private static final String BASE_LABEL = "Entity";

    private Graph() {}

    /** The entity type of a node: its label beside {@code Entity}. */
    static String type(Value node) {
        return type(node.asNode().labels());
    }

    static String type(Iterable<String> labels) {
        return StreamSupport.stream(labels.spliterator(), false)
                .filter(label -> !label.equals(BASE_LABEL))
                .findFirst()
                .orElse(BASE_LABEL);
    }

    /** A choice as the store knows it. */
    static @Nullable String written(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.toString();
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asObject().toString();
    }

    /** The properties of a node or edge, in the order of their names. */
    static Map<String, Object> properties(MapAccessor element) {
        Map<String, Object> properties = new TreeMap<>();
        for (String key : element.keys()) {
            properties.put(key, plain(element.get(key).asObject()));
        }
        return properties;
    }

    /** A property value as JSON knows it. */
    static Object plain(Object value) {
        if (value instanceof TemporalAccessor || value instanceof Point) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Graph::plain).toList();
        }
        return value;
    }
}
