package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaterNameTests {

    private static final Instant NOW = Instant.parse("2026-01-09T08:15:00.123Z");

    @Test
    void tellsTheTime() {
        assertThat(LaterName.after(Optional.empty(), NOW)).matches("20260109T081500123-[0-9a-f]{8}");
        assertThat(LaterName.after(Optional.of("20260109T081459999-ffffffff"), NOW))
                .startsWith("20260109T081500123-");
    }

    @Test
    void sortsBehindOneOfTheSameMillisecond() {
        String first = LaterName.after(Optional.empty(), NOW);
        assertThat(LaterName.after(Optional.of(first), NOW)).startsWith("20260109T081500124-");
    }

    @Test
    void sortsBehindOnesFromBeforeTheClockWasSetBack() {
        String first = LaterName.after(Optional.empty(), NOW);
        String second = LaterName.after(Optional.of(first), NOW.minusSeconds(3_600));
        assertThat(second).isGreaterThan(first);
        assertThat(LaterName.after(Optional.of(second), NOW.minusSeconds(7_200)))
                .isGreaterThan(second);
    }
}
