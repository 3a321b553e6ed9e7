package org.relasi.extract.time;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.time.TimeWords.NumberOrder;

/**
 * A date in figures, <i>12/3/2025</i>, before it is known which of them is the month.
 *
 * @param year 0 where none is written
 */
record NumericDate(int year, int first, int second) {

    private static final int MONTHS = 12;

    static NumericDate of(Map<Kind, Integer> parts) {
        int packed = parts.getOrDefault(Kind.DATE, parts.getOrDefault(Kind.SHORT, 0));
        return new NumericDate(packed / 10_000, packed / 100 % 100, packed % 100);
    }

    /**
     * How it is to be read: as is usual, else by the figure that can be no month or by the weekday that is named with it.
     *
     * @return {@link NumberOrder#BY_HABIT} where nothing tells
     */
    NumberOrder order(NumberOrder usual, @Nullable Integer weekday) {
        if (usual != NumberOrder.BY_HABIT) {
            return usual;
        }
        if (first > MONTHS || first == second) {
            return NumberOrder.DAY_FIRST;
        }
        boolean dayFirst = falls(second, first, weekday);
        boolean monthFirst = falls(first, second, weekday);
        if (second > MONTHS || monthFirst && !dayFirst) {
            return NumberOrder.MONTH_FIRST;
        }
        return dayFirst && !monthFirst ? NumberOrder.DAY_FIRST : usual;
    }

    private boolean falls(int month, int day, @Nullable Integer weekday) {
        return weekday != null
                && year > 0
                && month > 0
                && month <= MONTHS
                && YearMonth.of(year, month).isValidDay(day)
                && YearMonth.of(year, month).atDay(day).getDayOfWeek().getValue() == weekday;
    }
}
