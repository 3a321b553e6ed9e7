package org.relasi.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of a timeline as its places have them: numbers that begin with the days since the year 0, then what follows in 43 bits. */
final class TimelineDays {

    private static final int OF_A_DAY = 43;
    private static final long NO_DAY = (1L << 20) - 1;
    private static final long YEAR_0 = LocalDate.of(0, 1, 1).toEpochDay();

    private TimelineDays() {}

    /** The first place of a day; of all where there is none. */
    static long from(@Nullable LocalDate since) {
        return since == null ? 0 : number(since) << OF_A_DAY;
    }

    /** Behind the last place of a day; where there is none, behind all, or behind all that have a day. */
    static long before(@Nullable LocalDate until, boolean datedOnly) {
        if (until != null) {
            return number(until) + 1 << OF_A_DAY;
        }
        return datedOnly ? NO_DAY << OF_A_DAY : Long.MAX_VALUE;
    }

    private static long number(LocalDate day) {
        return Math.max(0, Math.min(NO_DAY - 1, day.toEpochDay() - YEAR_0));
    }
}
