package org.relasi.export;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** How values of the store are written in files that know neither days nor, some of them, lists. */
final class Properties {

    /** What the store has for its own use and says elsewhere; only a file to make a store from has it. */
    static final Set<String> OF_THE_STORE = Set.of("keys", "lookup", "entity", "byEvent", "bySaid", "byPublished");

    private static final JsonMapper MAPPER = new JsonMapper();

    private Properties() {}

    /** A value as JSON knows it: days and times are ISO 8601 text. */
    static Object json(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Properties::json).toList();
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    /** A value as text; a list as JSON. */
    static String text(Object value) {
        return value instanceof List<?> ? MAPPER.writeValueAsString(json(value)) : value.toString();
    }
}
