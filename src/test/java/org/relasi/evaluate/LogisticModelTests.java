package org.relasi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.evaluate.LogisticModel.Example;

class LogisticModelTests {

    @Test
    void learnsWhatSpeaksForAndAgainst() {
        LogisticModel model = LogisticModel.learn(examples());
        assertThat(model.probability(List.of("always", "name"))).isGreaterThan(0.7);
        assertThat(model.probability(List.of("always", "pronoun"))).isLessThan(0.4);
    }

    @Test
    void meansTheShareThatIsRight() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            examples.add(new Example("a", List.of("always"), i % 4 != 0));
        }
        assertThat(LogisticModel.learn(examples).probability(List.of("always"))).isCloseTo(0.75, within(0.02));
    }

    @Test
    void countsAnUnknownFeatureForNothing() {
        LogisticModel model = LogisticModel.learn(examples());
        assertThat(model.probability(List.of("always", "name", "unheard of")))
                .isEqualTo(model.probability(List.of("always", "name")));
    }

    @Test
    void learnsTheSameFromTheSame() {
        assertThat(LogisticModel.learn(examples()).weights())
                .isEqualTo(LogisticModel.learn(examples()).weights());
    }

    @Test
    void learnsNothingFromWhatIsSeenTwice() {
        List<Example> examples = new ArrayList<>(examples());
        examples.add(new Example("c", List.of("always", "twice"), false));
        examples.add(new Example("d", List.of("always", "twice"), false));
        assertThat(LogisticModel.learn(examples).weights()).containsKey("name").doesNotContainKey("twice");
    }

    /** Those by name are right nine times of ten, those by pronoun two times. */
    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            examples.add(new Example("a", List.of("always", "name"), i % 10 != 0));
            examples.add(new Example("b", List.of("always", "pronoun"), i % 5 == 0));
        }
        return examples;
    }
}
