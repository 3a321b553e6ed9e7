package org.relasi.extract.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.extract.RelationType;
import org.relasi.syntax.EntityType;

class ExtractSettingsTests {

    private final ExtractSettings settings = new ExtractSettings(0.3, 0.7, 0.8, 0.5);

    @ParameterizedTest
    @CsvSource({"ARRESTS", "SUES", "INVESTIGATES", "CONVICTS", "ATTACKS", "KILLS"})
    void wantsMoreOfHarmToAPersonThanToOthers(RelationType type) {
        assertThat(settings.isSureEnough(type, EntityType.PERSON, false, 0.69)).isFalse();
        assertThat(settings.isSureEnough(type, EntityType.PERSON, false, 0.7)).isTrue();
        assertThat(settings.isSureEnough(type, EntityType.STATE, false, 0.5)).isTrue();
        assertThat(settings.isSureEnough(type, EntityType.STATE, false, 0.49)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PERSON", "ORGANIZATION", "STATE"})
    void wantsMostOfHarmThatTheModelAloneHasRead(EntityType undergoer) {
        assertThat(settings.isSureEnough(RelationType.ARRESTS, undergoer, true, 0.79))
                .isFalse();
        assertThat(settings.isSureEnough(RelationType.ARRESTS, undergoer, true, 0.8))
                .isTrue();
    }

    @Test
    void wantsNoMoreOfOtherRelationsOfAPerson() {
        assertThat(settings.isSureEnough(RelationType.MEETS, EntityType.PERSON, false, 0.3))
                .isTrue();
    }

    @Test
    void doesNotWantLessOfHarmThanOfAnything() {
        assertThat(new ExtractSettings(0.8, 0.5, 0.5, 0.5)
                        .isSureEnough(RelationType.KILLS, EntityType.PERSON, false, 0.7))
                .isFalse();
    }

    @Test
    void wantsMoreOfHarmWhereNothingIsSet() {
        ExtractSettings defaults = ExtractSettings.defaults();
        assertThat(defaults.minConfidence()).isPositive();
        assertThat(defaults.minConfidenceOfHarmToBodies()).isGreaterThan(defaults.minConfidence());
        assertThat(defaults.minConfidenceOfHarm()).isGreaterThan(defaults.minConfidenceOfHarmToBodies());
        assertThat(defaults.minConfidenceOfHarmByModel()).isGreaterThan(defaults.minConfidenceOfHarm());
    }
}
