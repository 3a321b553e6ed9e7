package org.relasi.extract.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfidenceTests {

    private final Confidence confidence = new Confidence(Map.of("for", 1.5, "against", -2.0));

    @Test
    void isEvenWhereNothingSpeaksForOrAgainst() {
        assertThat(confidence.of(List.of())).isEqualTo(0.5);
    }

    @Test
    void countsUnknownClueForNothing() {
        assertThat(confidence.of(List.of("for", "never seen"))).isEqualTo(confidence.of(List.of("for")));
    }

    @Test
    void growsWithCluesForAndShrinksWithCluesAgainst() {
        assertThat(confidence.of(List.of("for"))).isGreaterThan(0.5).isLessThan(1);
        assertThat(confidence.of(List.of("against"))).isLessThan(0.5).isGreaterThan(0);
        assertThat(confidence.of(List.of("for", "for"))).isGreaterThan(confidence.of(List.of("for")));
    }

    @Test
    void doesNotDependOnOrderOfClues() {
        assertThat(confidence.of(List.of("for", "against"))).isEqualTo(confidence.of(List.of("against", "for")));
    }

    @Test
    void loadsWeightsOfTheProduct() {
        assertThat(Confidence.ofRules().of(List.of("always"))).isNotEqualTo(0.5);
    }

    @Test
    void namesALineWithoutWeight() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Confidence.parse("# weights\nalways\t0.5\nheadline\tlow\n"))
                .withMessageContaining("headline\tlow");
    }

    @Test
    void readsWeights() {
        assertThat(Confidence.parse("# weights\nalways\t0.0\n").of(List.of("always")))
                .isEqualTo(0.5);
    }
}
