package org.relasi.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.time.TimeWords.NumberOrder;

/** Which day, week, month or year the parts of an expression mean. Whatever does not exist, such as 31 February, is none. */
final class Reckoning {

    /** <i>the Nov. 8 election</i>, written in October, is to come; what is farther off is told with its year. */
    private static final int DAYS_AHEAD = 90;

    private final @Nullable LocalDate published;
    private final Supplier<NumberOrder> order;

    /**
     * @param published without it only whole dates are known
     * @param order of the numbers of a date, asked for only where it matters
     */
    Reckoning(@Nullable LocalDate published, Supplier<NumberOrder> order) {
        this.published = published;
        this.order = order;
    }

    /** @param future whether what is told of is to come, which says which Wednesday a bare <i>Wednesday</i> is */
    Optional<When> when(Direction direction, Map<Kind, Integer> parts, boolean future) {
        try {
            if (direction == Direction.DATE) {
                return date(parts, future);
            }
            return published == null || direction == Direction.NOTHING
                    ? Optional.empty()
                    : Optional.of(relative(published, direction, parts));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<When> date(Map<Kind, Integer> parts, boolean future) {
        Integer iso = parts.get(Kind.ISO);
        Integer year = parts.get(Kind.YEAR);
        Integer month = parts.get(Kind.MONTH);
        if (iso != null) {
            return Optional.of(day(LocalDate.of(iso / 10_000, iso / 100 % 100, iso % 100)));
        }
        if (parts.containsKey(Kind.DATE) || parts.containsKey(Kind.SHORT)) {
            return numeric(parts, future);
        }
        if (year != null) {
            return Optional.of(inYear(year, month, parts.get(Kind.DAY)));
        }
        return published == null ? Optional.empty() : Optional.of(near(published, parts, future));
    }

    private static When inYear(int year, @Nullable Integer month, @Nullable Integer day) {
        if (month == null) {
            return When.of(LocalDate.of(year, 1, 1), Precision.YEAR);
        }
        return day == null
                ? When.of(LocalDate.of(year, month, 1), Precision.MONTH)
                : day(LocalDate.of(year, month, day));
    }

    /** A date without its year. */
    private static When near(LocalDate published, Map<Kind, Integer> parts, boolean future) {
        Integer month = parts.get(Kind.MONTH);
        Integer day = parts.get(Kind.DAY);
        Integer weekday = parts.get(Kind.WEEKDAY);
        if (month != null && day != null) {
            return day(nearest(published, month, day, weekday, future));
        }
        if (month != null) {
            YearMonth here = YearMonth.from(published);
            YearMonth there = here.withMonth(month);
            there = future && there.isBefore(here) ? there.plusYears(1) : there;
            there = !future && there.isAfter(here) ? there.minusYears(1) : there;
            return When.of(there.atDay(1), Precision.MONTH);
        }
        if (weekday != null) {
            DayOfWeek wanted = DayOfWeek.of(weekday);
            return day(published.with(
                    future ? TemporalAdjusters.nextOrSame(wanted) : TemporalAdjusters.previousOrSame(wanted)));
        }
        return day(published.plusDays(parts.getOrDefault(Kind.OFFSET, 0)));
    }

    /** A day of a month, of the year in which it is the weekday that is said, and else before what is told of it. */
    private static LocalDate nearest(
            LocalDate published, int month, int day, @Nullable Integer weekday, boolean future) {
        List<LocalDate> days = IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
                .mapToObj(year -> YearMonth.of(year, month))
                .filter(candidate -> candidate.isValidDay(day))
                .map(candidate -> candidate.atDay(day))
                .sorted(Comparator.comparing(candidate -> Math.abs(ChronoUnit.DAYS.between(published, candidate))))
                .toList();
        Stream<LocalDate> fitting = days.stream()
                .filter(candidate -> weekday != null && candidate.getDayOfWeek().getValue() == weekday);
        return Stream.concat(fitting, days.stream().filter(candidate -> isOnSide(candidate, published, future)))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("no day " + day + " of month " + month));
    }

    private static boolean isOnSide(LocalDate day, LocalDate published, boolean future) {
        return future ? !day.isBefore(published) : !day.isAfter(published.plusDays(DAYS_AHEAD));
    }

    /** <i>12/3/2025</i> and <i>12/3</i>. */
    private Optional<When> numeric(Map<Kind, Integer> parts, boolean future) {
        Integer weekday = parts.get(Kind.WEEKDAY);
        NumericDate date = NumericDate.of(parts);
        NumberOrder read = date.order(order.get(), weekday);
        if (read == NumberOrder.BY_HABIT) {
            return Optional.empty();
        }
        int month = read == NumberOrder.DAY_FIRST ? date.second() : date.first();
        int day = read == NumberOrder.DAY_FIRST ? date.first() : date.second();
        if (date.year() > 0) {
            return Optional.of(day(LocalDate.of(date.year(), month, day)));
        }
        return published == null ? Optional.empty() : Optional.of(day(nearest(published, month, day, weekday, future)));
    }

    private static When relative(LocalDate published, Direction direction, Map<Kind, Integer> parts) {
        int step = direction.step();
        Integer weekday = parts.get(Kind.WEEKDAY);
        Integer month = parts.get(Kind.MONTH);
        Integer period = parts.get(Kind.PERIOD);
        if (weekday != null) {
            return day(weekday(published, step, DayOfWeek.of(weekday), period != null));
        }
        if (month != null) {
            return When.of(month(published, step, month, period != null), Precision.MONTH);
        }
        int unit = period == null ? parts.getOrDefault(Kind.UNIT, Precision.DAY.days()) : period;
        Precision precision = Precision.of(unit);
        return When.of(precision.shifted(published, step * parts.getOrDefault(Kind.NUMBER, 1)), precision);
    }

    /** @param named whether its week is named: <i>Senin pekan lalu</i>, not <i>Senin lalu</i> */
    private static LocalDate weekday(LocalDate published, int step, DayOfWeek weekday, boolean named) {
        if (step == 0 || named) {
            return Precision.WEEK.first(published).plusWeeks(step).plusDays(weekday.getValue() - 1L);
        }
        return published.with(step < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
    }

    private static LocalDate month(LocalDate published, int step, int month, boolean named) {
        LocalDate there = published.withDayOfMonth(1).withMonth(month);
        boolean further = step < 0 ? !there.isBefore(Precision.MONTH.first(published)) : !there.isAfter(published);
        return named || step != 0 && further ? there.plusYears(step) : there;
    }

    private static When day(LocalDate day) {
        return When.of(day, Precision.DAY);
    }
}
