package org.relasi.embedded;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Names of folders that sort in the order in which they were made, {@code 20260109T081500123-1b9d6bcd}: the time in UTC and
 * what makes it unique. Where the clock was set back, or two are made in one millisecond, the time runs ahead of it.
 */
public final class LaterName {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final int LENGTH = "20260109T081500123".length();

    private LaterName() {}

    /**
     * The next name.
     *
     * @param latest the last of those that there are
     */
    public static String after(Optional<String> latest, Instant now) {
        Instant time = now.truncatedTo(ChronoUnit.MILLIS);
        Instant next = latest.map(name ->
                        TIME.parse(name.substring(0, LENGTH), Instant::from).plusMillis(1))
                .orElse(time);
        return TIME.format(next.isAfter(time) ? next : time) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }
}
