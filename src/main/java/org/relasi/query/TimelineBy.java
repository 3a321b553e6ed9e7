package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By which day a timeline is ordered. */
enum TimelineBy {
    /** When it happened, where the text tells it; else when it was published. */
    EVENT,
    /** When it was said, where its sentence tells it; else when it was published. */
    SAID,
    /** When it was published. */
    PUBLISHED;

    /** The script that lists statements by it. */
    String script() {
        return "timeline_by_" + this;
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
