package org.relasi.extract.time;

import java.time.LocalDate;

/**
 * A day, week, month or year.
 *
 * @param start its first day: a week is given as its Monday, a month as its first day, a year as its 1 January
 */
public record When(LocalDate start, Precision precision) {

    public When {
        if (!precision.first(start).equals(start)) {
            throw new IllegalArgumentException(start + " is no first day of a " + precision.value());
        }
    }

    /** The day, week, month or year that a day is in. */
    static When of(LocalDate day, Precision precision) {
        return new When(precision.first(day), precision);
    }
}
