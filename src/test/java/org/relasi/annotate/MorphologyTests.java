package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.syntax.Upos;

class MorphologyTests {

    @ParameterizedTest
    @CsvSource({
        "menuduh, VERB, Act",
        "berunding, VERB, Act",
        "melarang, VERB, Act",
        "dituduh, VERB, Pass",
        "terbunuh, VERB, Pass",
        "kehilangan, VERB, Pass",
        "pergi, VERB, ",
        "menteri, NOUN, ",
        "direktur, NOUN, "
    })
    void seesVoiceOfIndonesianVerbs(String word, Upos upos, String voice) {
        assertThat(Languages.ID.morphology().feats(word, upos).get("Voice")).isEqualTo(voice);
    }

    @ParameterizedTest
    @CsvSource({
        "accused, Part",
        "went, Fin",
        "gone, Part",
        "accusing, Ger",
        "accuses, Fin",
        "accuse, Inf",
        "googled, Part",
        "googling, Ger"
    })
    void seesFormOfEnglishVerbs(String word, String form) {
        assertThat(Languages.EN.morphology().feats(word, Upos.VERB)).containsEntry("VerbForm", form);
        assertThat(Languages.EN.morphology().feats(word, Upos.NOUN)).isEmpty();
    }
}
