package org.relasi.extract.time;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a word that begins with a digit can be. */
final class Numerals {

    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_DAY = 31;

    /** Of the years that are written with two digits the first that is of the last century. */
    private static final int CENTURY_TURN = 70;

    private static final int LONGEST = 10;

    private static final Pattern PLAIN = Pattern.compile("\\d{1,4}");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})|(\\d{1,2})[.-](\\d{1,2})[.-](\\d{4})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})/(\\d{1,2})");

    private Numerals() {}

    static Map<Kind, Integer> read(String form) {
        if (form.length() > LONGEST) {
            return Map.of(Kind.VAGUE, 0);
        }
        if (PLAIN.matcher(form).matches()) {
            return plain(Integer.parseInt(form), form.length());
        }
        Matcher ordinal = ORDINAL.matcher(form);
        if (ordinal.matches()) {
            return Map.of(Kind.DAY, Integer.parseInt(ordinal.group(1)));
        }
        return date(form);
    }

    private static Map<Kind, Integer> plain(int value, int digits) {
        if (digits == 4) {
            return value >= FIRST_YEAR && value <= LAST_YEAR ? Map.of(Kind.YEAR, value) : Map.of(Kind.VAGUE, 0);
        }
        return digits < 3 && value >= 1 && value <= LAST_DAY
                ? Map.of(Kind.NUMBER, value, Kind.DAY, value)
                : Map.of(Kind.NUMBER, value);
    }

    private static Map<Kind, Integer> date(String form) {
        Matcher iso = ISO.matcher(form);
        if (iso.matches()) {
            return Map.of(Kind.ISO, packed(iso.group(1), iso.group(2), iso.group(3)));
        }
        Matcher date = DATE.matcher(form);
        if (date.matches()) {
            int group = date.group(1) == null ? 4 : 1;
            return Map.of(Kind.DATE, packed(date.group(group + 2), date.group(group), date.group(group + 1)));
        }
        Matcher day = SHORT.matcher(form);
        return day.matches()
                ? Map.of(Kind.SHORT, Integer.parseInt(day.group(1)) * 100 + Integer.parseInt(day.group(2)))
                : Map.of(Kind.VAGUE, 0);
    }

    private static int packed(String year, String first, String second) {
        int written = Integer.parseInt(year);
        int century = year.length() > 2 ? 0 : written < CENTURY_TURN ? 2000 : 1900;
        return ((century + written) * 100 + Integer.parseInt(first)) * 100 + Integer.parseInt(second);
    }
}
