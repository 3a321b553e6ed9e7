package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a statement answers an accusation. */
enum ResponseKind {
    DENIAL,
    REJECTION,
    CONFIRMATION,
    COUNTER;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
