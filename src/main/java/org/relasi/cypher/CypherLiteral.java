package org.relasi.cypher;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of parameters as Cypher writes them. */
final class CypherLiteral {

    private CypherLiteral() {}

    static String of(@Nullable Object value) {
        if (value instanceof String text) {
            return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
        }
        if (value instanceof LocalDate day) {
            return "date('" + day + "')";
        }
        if (value instanceof List<?> items) {
            return items.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(value);
    }
}
