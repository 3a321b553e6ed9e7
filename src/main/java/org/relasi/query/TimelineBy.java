package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By which day a timeline is ordered. */
enum TimelineBy {
    /** When it happened, or was said, where the text tells it; else when it was published. */
    EVENT,
    /** When it was published. */
    PUBLISHED;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
