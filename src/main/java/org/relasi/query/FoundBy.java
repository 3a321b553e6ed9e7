package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who found a statement. */
enum FoundBy {
    RULE,
    MODEL,
    BOTH;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
