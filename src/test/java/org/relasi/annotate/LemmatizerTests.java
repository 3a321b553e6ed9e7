package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.syntax.Upos;

class LemmatizerTests {

    private final Lemmatizer indonesian = Lemmatizer.of(Languages.ID);
    private final Lemmatizer english = Lemmatizer.of(Languages.EN);

    @ParameterizedTest
    @CsvSource({
        "menuduh, VERB, tuduh",
        "Dituduh, VERB, tuduh",
        "menyapu, VERB, sapu",
        "memukul, VERB, pukul",
        "mengirimkan, VERB, kirim",
        "melarang, VERB, larang",
        "membawakan, VERB, bawa",
        "mempertanyakan, VERB, tanya",
        "berunding, VERB, runding",
        "terbunuh, VERB, bunuh",
        "keberangkatan, NOUN, berangkat",
        "negara-negara, NOUN, negara",
        "pemerintah, NOUN, perintah",
        "menggugling, VERB, gugling",
        "Rusia, PROPN, Rusia",
        "KPK, PROPN, KPK",
        "3.000, NUM, 3.000",
        "Yang, PRON, yang"
    })
    void findsRootsOfIndonesianWords(String form, Upos upos, String lemma) {
        assertThat(indonesian.lemma(form, upos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "accused, VERB, accuse",
                "Denies, VERB, deny",
                "met, VERB, meet",
                "wo, AUX, will",
                "n't, PART, not",
                "meddling, VERB, meddle",
                "meetings, NOUN, meeting",
                "countries, NOUN, country",
                "children, NOUN, child",
                "defenestrated, VERB, defenestrate",
                "worse, ADJ, bad",
                "States, PROPN, States"
            })
    void findsDictionaryFormsOfEnglishWords(String form, Upos upos, String lemma) {
        assertThat(english.lemma(form, upos)).isEqualTo(lemma);
    }

    @Test
    void isWrittenAndReadAsItIs() throws IOException {
        byte[] bytes = bytes(indonesian);
        Lemmatizer read =
                Lemmatizer.read(new DataInputStream(new ByteArrayInputStream(bytes)), Languages.ID.morphology());
        assertThat(bytes(read)).isEqualTo(bytes);
        assertThat(read.lemma("menuduh", Upos.VERB)).isEqualTo("tuduh");
    }

    private static byte[] bytes(Lemmatizer lemmatizer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lemmatizer.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
