package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.syntax.NameSpan;

class IntroducedNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Rapid Support Forces (RSF) mengecam Bolivia. Peru memuji RSF.     | RSF | Rapid Support Forces",
                "id | RSF (Rapid Support Forces) mengecam Bolivia. Peru memuji RSF.     | RSF | Rapid Support Forces",
                "id | Peru memuji RSF. Rapid Support Forces (RSF) mengecam Bolivia.     | RSF | Rapid Support Forces",
                "id | Badan Nasional Pengelola Hutan, disebut BNPH, tiba. Peru memuji BNPH. "
                        + "| BNPH | Badan Nasional Pengelola Hutan",
                "id | Komisi Pengawas Kopi (KPK) mengecam Bolivia. Peru memuji KPK.     | KPK | Komisi Pengawas Kopi",
                "en | The Rapid Support Forces (RSF) condemned Bolivia. Peru praised the RSF. "
                        + "| RSF | Rapid Support Forces",
                "en | The Ica Water Authority, known as IWA, condemned Bolivia. Peru praised IWA. "
                        + "| IWA | Ica Water Authority",
                "en | The UN (Union of Nurses) condemned Bolivia. Peru praised the UN. | UN | Union of Nurses",
                "en | The FBI, short for Forest Bureau of Ica, sued Bolivia. Peru praised the FBI. "
                        + "| FBI | Forest Bureau of Ica"
            })
    void textBeatsLists(String language, String text, String shortName, String meant) {
        assertThat(canonicals(language, text, shortName)).isNotEmpty().containsOnly(meant);
    }

    @Test
    void listStandsWhereTextAgreesWithIt() {
        assertThat(canonicals("id", "Komisi Pemberantasan Korupsi (KPK) tiba. Peru memuji KPK.", "KPK"))
                .containsOnly("KPK");
    }

    @Test
    void whatStandsInBracketsWithoutItsLettersIsNoShortName() {
        assertThat(canonicals("en", "The Harvard Library (US) opened. Peru praised the US.", "US"))
                .containsOnly("United States");
    }

    @Test
    void shortNameBeforePersonIsNoPartOfThePerson() {
        assertThat(Trees.names(
                        "id",
                        "Gerakan Rakyat Merdeka (GRM) menolak usulan Peru. Ketua GRM Rina Sari mengecam Bolivia."))
                .endsWith("GRM:Organization; Rina Sari:Person; Bolivia:State:BOL");
    }

    private static List<String> canonicals(String language, String text, String surface) {
        return Trees.sentences(language, text).stream()
                .flatMap(sentence -> sentence.names().stream()
                        .filter(name -> sentence.text(name.first(), name.last()).equals(surface))
                        .map(NameSpan::canonical))
                .toList();
    }
}
