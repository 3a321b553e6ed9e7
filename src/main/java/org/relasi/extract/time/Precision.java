package org.relasi.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** How exactly a time is known, the finest first. */
public enum Precision {
    DAY(1) {
        @Override
        LocalDate first(LocalDate day) {
            return day;
        }

        @Override
        LocalDate shifted(LocalDate day, int count) {
            return day.plusDays(count);
        }
    },
    WEEK(7) {
        @Override
        LocalDate first(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate shifted(LocalDate day, int count) {
            return day.plusWeeks(count);
        }
    },
    MONTH(30) {
        @Override
        LocalDate first(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate shifted(LocalDate day, int count) {
            return day.plusMonths(count);
        }
    },
    YEAR(365) {
        @Override
        LocalDate first(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        LocalDate shifted(LocalDate day, int count) {
            return day.plusYears(count);
        }
    };

    private final int days;

    Precision(int days) {
        this.days = days;
    }

    /** About how many days it lasts, which tells the precisions apart where words have numbers for values. */
    int days() {
        return days;
    }

    static Precision of(int days) {
        return Arrays.stream(values())
                .filter(precision -> precision.days == days)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing lasts " + days + " days"));
    }

    /** The first day of the day, week, month or year that a day is in; a week begins on Monday. */
    abstract LocalDate first(LocalDate day);

    abstract LocalDate shifted(LocalDate day, int count);

    /** As in the graph and in JSON: {@code day}, {@code week}, {@code month} or {@code year}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
