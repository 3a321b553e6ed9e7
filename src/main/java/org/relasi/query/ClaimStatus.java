package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What came of an accusation: it is confirmed where somebody admits it, whoever denies it. */
enum ClaimStatus {
    UNANSWERED,
    DENIED,
    CONFIRMED;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
