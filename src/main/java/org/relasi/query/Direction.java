package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way relationships run, seen from an entity: it does, it undergoes, or either. */
enum Direction {
    OUT,
    IN,
    BOTH;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
