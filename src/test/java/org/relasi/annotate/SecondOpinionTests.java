package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.syntax.EntityType;

class SecondOpinionTests {

    private static final NameCandidate LISTED = new NameCandidate(2, 4, EntityType.STATE, "Peru", "PER");

    private static NameCandidate name(int first, int end, EntityType type) {
        return NameCandidate.of(first, end, type);
    }

    private static SeenName seen(int first, int end, EntityType type, double probability) {
        return new SeenName(name(first, end, type), probability);
    }

    @Test
    void letsWhatAListHasStand() {
        assertThat(SecondOpinion.names(List.of(LISTED), List.of(seen(1, 4, EntityType.ORGANIZATION, 0.9))))
                .containsExactly(LISTED);
    }

    @Test
    void takesTheModelsTypeOfTheSameWords() {
        assertThat(SecondOpinion.names(
                        List.of(name(0, 2, EntityType.PLACE)), List.of(seen(0, 2, EntityType.PERSON, 0.9))))
                .containsExactly(name(0, 2, EntityType.PERSON));
    }

    @Test
    void takesTheModelsWordsWhereItIsSure() {
        assertThat(SecondOpinion.names(
                        List.of(name(0, 1, EntityType.PERSON)), List.of(seen(0, 3, EntityType.ORGANIZATION, 0.9))))
                .containsExactly(name(0, 3, EntityType.ORGANIZATION));
    }

    @Test
    void keepsTheFoundWordsWhereTheModelIsNotSure() {
        assertThat(SecondOpinion.names(
                        List.of(name(0, 1, EntityType.PERSON)), List.of(seen(0, 3, EntityType.ORGANIZATION, 0.4))))
                .containsExactly(name(0, 1, EntityType.PERSON));
    }

    @Test
    void dropsAPersonThatTheModelDoesNotSeeAndKeepsAnEvent() {
        NameCandidate event = name(3, 5, EntityType.EVENT);
        assertThat(SecondOpinion.names(List.of(name(0, 1, EntityType.PERSON), event), List.of()))
                .containsExactly(event);
    }

    @Test
    void addsWhatTheModelAloneSeesInItsPlace() {
        assertThat(SecondOpinion.names(
                        List.of(LISTED),
                        List.of(
                                seen(0, 1, EntityType.PERSON, 0.9),
                                seen(5, 6, EntityType.EVENT, 0.7),
                                seen(7, 8, EntityType.PLACE, 0.6))))
                .containsExactly(name(0, 1, EntityType.PERSON), LISTED, name(7, 8, EntityType.PLACE));
    }
}
