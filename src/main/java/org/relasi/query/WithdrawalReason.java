package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why nothing supports a relationship any more. */
enum WithdrawalReason {
    DELETED,
    REVIEWED,
    REREAD;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
