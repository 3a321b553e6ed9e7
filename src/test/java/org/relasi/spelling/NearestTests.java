package org.relasi.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTests {

    @ParameterizedTest
    @CsvSource({"type, type, 0", "tpye, type, 1", "typ, type, 1", "types, type, 1", "lama, alma, 1", "'', abc, 3"})
    void countsLettersThatDiffer(String one, String other, int distance) {
        assertThat(Nearest.distance(one, other)).isEqualTo(distance);
        assertThat(Nearest.distance(other, one)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"ACUSES, ACCUSES", "accuses, ACCUSES", "DENY, ", "x, ", "MEET, MEETS"})
    void asksForTheOneThatWasPerhapsMeant(String given, String meant) {
        assertThat(Nearest.among(given, List.of("ACCUSES", "DENIES", "MEETS")).orElse(null))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"ingets, ingest", "expot, export", "--formta, --format", "bacup, backup", "frobnicate, "})
    void knowsWordsOfTheShellAgain(String typed, String meant) {
        assertThat(Nearest.among(typed, List.of("ingest", "export", "--format", "--from", "backup"))
                        .orElse(null))
                .isEqualTo(meant);
    }

    @Test
    void tellsAllThatThereAre() {
        assertThat(Nearest.told("limt", List.of("q", "limit")))
                .isEqualTo(" (did you mean 'limit'?); there are [q, limit]");
        assertThat(Nearest.told("colour", List.of("q"))).isEqualTo("; there are [q]");
        assertThat(Nearest.told("a".repeat(100_000), List.of("q"))).isEqualTo("; there are [q]");
    }
}
