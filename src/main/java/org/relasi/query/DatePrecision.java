package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How exactly a day is known. */
enum DatePrecision {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
