package org.relasi.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Values;

class PropertyValuesTests {

    static Stream<Object> values() {
        return Stream.of(
                "text with \"quotes\", \n lines and 🚀",
                "",
                true,
                0L,
                1L,
                -9_007_199_254_740_993L,
                Long.MAX_VALUE,
                1.0,
                0.1,
                1e300,
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(-44, 3, 15),
                LocalDateTime.parse("2026-03-02T10:11:12.123456789"),
                ZonedDateTime.parse("2026-03-02T10:11:12+07:00[Asia/Jakarta]"),
                ZonedDateTime.parse("2026-03-02T10:11:12Z"),
                LocalTime.of(1, 2),
                OffsetTime.parse("10:11+07:00"),
                Values.isoDuration(14, 3, 5, 7).asObject(),
                Values.point(4326, 106.8, -6.2).asObject(),
                Values.point(9157, 1, 2, 3).asObject(),
                List.of(),
                List.of("a", "b,c"),
                List.of(1L, 2L),
                List.of(1.0, 2.5),
                List.of(LocalDate.of(2026, 3, 2)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void keepItsTypeAndValue(Object value) {
        assertThat(throughAFile(value)).isEqualTo(value);
        assertThat(Values.value(throughAFile(value))).isEqualTo(Values.value(value));
    }

    @Test
    void keepBytes() {
        assertThat(throughAFile(new byte[] {0, -1, 127})).isEqualTo(new byte[] {0, -1, 127});
    }

    @Test
    void refuseATypeThatNobodyKnows() {
        assertThatExceptionOfType(BrokenBackup.class)
                .isThrownBy(() ->
                        LineFormat.read("{\"node\":0,\"labels\":[],\"properties\":{\"a\":{\"$colour\":\"red\"}}}"));
    }

    private static Object throughAFile(Object value) {
        String line = LineFormat.write(new BackupLine.Node(0, List.of("A"), Map.of("a", value)));
        return ((BackupLine.Node) LineFormat.read(line)).properties().get("a");
    }
}
