package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person found a statement to be; none where nobody looked at it. */
enum ReviewVerdict {
    NONE,
    ACCEPTED,
    CORRECTED,
    REJECTED;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
