package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final WrittenDay ENGLISH = new WrittenDay(CLOCK, false);
    private static final WrittenDay INDONESIAN = new WrittenDay(CLOCK, true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-28WIB19:17:34+07:00 | 2026-02-28",
                "2026-02-28T23:30:00-05:00 | 2026-02-28",
                "2026/02/28 10:00:00 | 2026-02-28",
                "20260228 | 2026-02-28",
                "20260228T101112Z | 2026-02-28",
                "2 Maret 2026 | 2026-03-02",
                "6 Nop 2025 | 2025-11-06",
                "Jumat, 6 Pebruari 2026 10.05 WITA | 2026-02-06",
                "1 Agt 2025 | 2025-08-01",
                "Senin, 02/03/2026 14:05 WIB | 2026-03-02",
                "March 2, 2026 | 2026-03-02",
                "Mar. 2, 2026, 9:00 am | 2026-03-02",
                "2 Mar 2026 | 2026-03-02",
                "2nd of March 2026 | 2026-03-02",
                "19-MAR-1987 | 1987-03-19",
                "Mon, 16 Mar 2026 04:00:00 +0700 | 2026-03-16",
                "Tayang: 13/02/2026 | 2026-02-13",
                "02/13/2026 | 2026-02-13",
                "02.03.2026 | 2026-03-02",
                "04-04-2026 | 2026-04-04"
            })
    void readsDaysAsTheyAreWritten(String written, String day) {
        assertThat(ENGLISH.in(written).map(Object::toString)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"02-03-2026,2026-03-02", "02/03/2026,2026-03-02", "1.2.2026,2026-02-01"})
    void putsTheDayFirstInIndonesian(String written, String day) {
        assertThat(INDONESIAN.in(written).map(Object::toString)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02/03/2026",
                "31 Februari 2026",
                "2026-13-01",
                "0001-01-01T00:00:00Z",
                "2026-07-01",
                "0000-00-00",
                "kemarin",
                "12 kapal pada 2026",
                "Edisi 2026",
                "1777777777"
            })
    void readsNoneThatIsNotOneOrMayBeTwo(String written) {
        assertThat(ENGLISH.in(written)).isEmpty();
    }
}
