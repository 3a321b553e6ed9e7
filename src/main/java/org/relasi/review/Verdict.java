package org.relasi.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person finds a statement or an edge to be. */
enum Verdict {
    /** What was read is what the text says. */
    ACCEPTED,
    /** The text does not say it. */
    REJECTED,
    /** The text says something of its kind, but not quite that. */
    CORRECTED,
    /** Nothing any more: an earlier verdict is withdrawn. */
    NONE;

    /** As it stands in JSON and in the graph. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }
}
