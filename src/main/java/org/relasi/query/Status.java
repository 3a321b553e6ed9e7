package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a relationship stands: the strongest of its statements, or disputed where some say it and some deny it. */
enum Status {
    ASSERTED,
    ALLEGED,
    INTENDED,
    DISPUTED;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
