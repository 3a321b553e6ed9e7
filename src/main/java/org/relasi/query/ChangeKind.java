package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a relationship. */
enum ChangeKind {
    /** It was reported for the first time. */
    NEW,
    /** Somebody denied it for the first time. */
    DENIED,
    /** The last statement that supported it went. */
    UNSUPPORTED;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
