package org.relasi.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.cypher.CypherScript;

/**
 * What to export.
 *
 * @param evidence whether articles, sentences and statements are in it, where the format can hold them
 */
record ExportRequest(ExportFormat format, Part part, Window window, boolean evidence) {

    /** Which part of the graph. */
    sealed interface Part {}

    /** All of it, or of a time window. */
    record Whole() implements Part {}

    /**
     * What is around an entity.
     *
     * @param depth how many edges away at most, 1 to 4
     */
    record Around(String entity, int depth) implements Part {}

    /** What a saved script returns. */
    record Found(CypherScript script, Map<String, @Nullable Object> parameters) implements Part {}
}
