package org.relasi.article;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of publication. */
public final class PublicationDay {

    /** The first newspaper is of 1605. */
    private static final int FIRST_YEAR = 1605;

    /** What is published tomorrow may be out already, west of here. */
    private static final int DAYS_AHEAD = 2;

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].{1,60})?");

    private PublicationDay() {}

    /**
     * The day of an ISO 8601 date or date-time, in its own time zone.
     *
     * @throws IllegalArgumentException saying what is wrong, for anything else, a day that does not exist, or one before
     *     newspapers or after the day after tomorrow
     */
    public static LocalDate of(String written, Clock clock) {
        Matcher matcher = DAY.matcher(written.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "cannot be '" + shortened(written) + "': it is a date such as 2026-01-31");
        }
        return checked(parse(matcher.group(1)), clock);
    }

    /** Whether it is written as {@link #of} takes it. */
    static boolean isIso(String written) {
        return DAY.matcher(written.strip()).matches();
    }

    private static LocalDate parse(String day) {
        try {
            return LocalDate.parse(day, DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("cannot be '" + day + "': there is no such day", e);
        }
    }

    /** The day, where it is one of a newspaper and not of the future. */
    static LocalDate checked(LocalDate day, Clock clock) {
        return checked(day, LocalDate.now(clock).plusDays(DAYS_AHEAD));
    }

    private static LocalDate checked(LocalDate day, LocalDate last) {
        if (day.getYear() < FIRST_YEAR || day.isAfter(last)) {
            throw new IllegalArgumentException(
                    "cannot be '" + day + "': it is a day from the year " + FIRST_YEAR + " to " + last);
        }
        return day;
    }

    private static String shortened(String written) {
        return written.length() > 40 ? written.substring(0, 40) + "…" : written;
    }
}
