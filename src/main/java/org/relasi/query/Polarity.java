package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a statement says what it says. */
enum Polarity {
    ASSERTED,
    ALLEGED,
    DENIED,
    NEGATED,
    INTENDED;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
