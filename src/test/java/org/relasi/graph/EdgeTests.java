package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.extract.RelationType;

class EdgeTests {

    @ParameterizedTest
    @CsvSource({
        "asserted alleged intended, 0, asserted",
        "intended alleged, 0, alleged",
        "intended, 0, intended",
        "asserted, 1, disputed"
    })
    void hasTheStatusOfItsStrongestStatement(String polarities, long denials, String status) {
        List<String> list = Arrays.asList(polarities.split(" ", -1));

        assertThat(Edge.status(list, denials)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "ACCUSES        | asserted | 1 | -        | accuses",
                "ACCUSES        | alleged  | 2 | -        | accuses (alleged, 2 sources)",
                "COOPERATES_WITH| disputed | 1 | -        | cooperates with (disputed)",
                "HOLDS_POSITION | asserted | 3 | Presiden | Presiden (3 sources)",
                "HOLDS_POSITION | asserted | 1 | -        | holds position"
            })
    void hasACaptionToRead(String type, String status, long sources, @Nullable String title, String label) {
        assertThat(Edge.label(type, status, sources, title)).isEqualTo(label);
    }

    @Test
    void isOneForARelationThatHoldsInEitherOrder() {
        assertThat(Triple.of("b", RelationType.MEETS, "a")).isEqualTo(Triple.of("a", RelationType.MEETS, "b"));
        assertThat(Triple.of("b", RelationType.MEETS, "a").orElseThrow().source())
                .isEqualTo("a");
        assertThat(Triple.of("b", RelationType.ACCUSES, "a")).isNotEqualTo(Triple.of("a", RelationType.ACCUSES, "b"));
    }

    @Test
    void isNoneFromAnEntityToItself() {
        assertThat(Triple.of("a", RelationType.CRITICIZES, "a")).isEmpty();
    }
}
