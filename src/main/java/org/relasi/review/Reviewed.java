package org.relasi.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is reviewed. */
enum Reviewed {
    STATEMENT,
    RELATIONSHIP;

    /** As it stands in JSON and in the graph. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
