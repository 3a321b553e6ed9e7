package org.relasi.article;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day as people and pages write it: <i>2026-02-28WIB19:17:34</i>, <i>6 Nop 2025</i>, <i>March 2, 2026</i>, <i>Senin,
 * 02/03/2026 14:05 WIB</i>. A day that there is not, one of the future, or one that may be two is not read.
 *
 * @param dayFirst whether <i>02/03/2026</i> is in March, as in Indonesian; else it is read only where it can be one day only
 */
record WrittenDay(Clock clock, boolean dayFirst) {

    private static final int LOOKED_AT = 300;
    private static final List<String> MONTHS = List.of(
            "januari january jan",
            "februari pebruari february feb peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu agt ags agst aug",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec");
    private static final Map<String, Integer> MONTH = months();
    private static final String NAME =
            "(" + String.join("|", MONTH.keySet().stream().sorted().toList()) + ")";
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)|(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern DAY_NAME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s./-]{1,3}(?:of )?" + NAME + "[\\s.,/-]{1,3}(\\d{4})(?!\\d)");
    private static final Pattern NAME_DAY =
            Pattern.compile("(?<!\\p{L})" + NAME + "[\\s.]{1,3}(\\d{1,2})(?:st|nd|rd|th)?[\\s,]{1,3}(\\d{4})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern INDONESIAN =
            Pattern.compile("\\b(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|wib|wita|wit|pukul|tanggal)\\b");

    /** The first day in a line. */
    Optional<LocalDate> in(String line) {
        String text = line.substring(0, Math.min(line.length(), LOOKED_AT))
                .replace('\u00A0', ' ')
                .toLowerCase(Locale.ROOT);
        return first(YEAR_FIRST, text, WrittenDay::yearFirst)
                .or(() -> first(DAY_NAME, text, day -> day(day.group(3), MONTH.get(day.group(2)), day.group(1))))
                .or(() -> first(NAME_DAY, text, day -> day(day.group(3), MONTH.get(day.group(1)), day.group(2))))
                .or(() -> first(NUMBERS, text, day -> numbers(day, text)))
                .flatMap(this::published);
    }

    private interface Reading {
        Optional<LocalDate> of(MatchResult found);
    }

    private static Optional<LocalDate> first(Pattern shape, String text, Reading reading) {
        Matcher found = shape.matcher(text);
        return found.find() ? reading.of(found.toMatchResult()) : Optional.empty();
    }

    private static Optional<LocalDate> yearFirst(MatchResult day) {
        return day.group(1) == null
                ? day(day.group(5), Integer.valueOf(day.group(6)), day.group(7))
                : day(day.group(1), Integer.valueOf(day.group(3)), day.group(4));
    }

    private Optional<LocalDate> numbers(MatchResult day, String text) {
        int one = Integer.parseInt(day.group(1));
        int two = Integer.parseInt(day.group(3));
        // 03.02.2026 is written with points only where the day stands first
        boolean first = dayFirst
                || one > 12
                || one == two
                || day.group(2).equals(".")
                || INDONESIAN.matcher(text).find();
        if (first) {
            return day(day.group(4), two, day.group(1));
        }
        return two > 12 ? day(day.group(4), one, day.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, @Nullable Integer month, String day) {
        try {
            return month == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> published(LocalDate day) {
        try {
            return Optional.of(PublicationDay.checked(day, clock));
        } catch (IllegalArgumentException e) {
            // what cannot be is unknown, not wrong
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 0; month < MONTHS.size(); month++) {
            for (String name : MONTHS.get(month).split(" ", -1)) {
                months.put(name, month + 1);
            }
        }
        return Map.copyOf(months);
    }
}
