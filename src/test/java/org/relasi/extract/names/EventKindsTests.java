package org.relasi.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventKindsTests {

    private final EventKinds kinds = EventKinds.load();

    @ParameterizedTest
    @CsvSource({
        "pemilu 2016, election",
        "pilpres AS, election",
        "the US presidential election, election",
        "pemilihan gubernur Bali, governor-election",
        "Pilkada Serentak 2018, regional-election",
        "Konferensi Tingkat Tinggi ASEAN, summit",
        "konferensi Bandung, conference",
        "Perang Dunia, war",
        "gempa bumi Palu, earthquake",
        "gencatan senjata di Gaza, ceasefire",
        "joint military exercise, exercise"
    })
    void findsTheLongestPhraseThatNamesAKind(String name, String kind) {
        assertThat(kinds.find(Names.words(name)))
                .hasValueSatisfying(found -> assertThat(found.kind().name()).isEqualTo(kind));
    }

    @Test
    void tellsWhereThePhraseStands() {
        assertThat(kinds.find(Names.words("2016 US presidential election"))).hasValueSatisfying(found -> {
            assertThat(found.first()).isEqualTo(2);
            assertThat(found.end()).isEqualTo(4);
        });
    }

    @Test
    void findsNoKindInOtherNames() {
        assertThat(kinds.find(Names.words("Bom Bali"))).isEmpty();
    }
}
