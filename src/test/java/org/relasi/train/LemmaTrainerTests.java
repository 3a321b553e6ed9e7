package org.relasi.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relasi.annotate.Lemmatizer;
import org.relasi.annotate.Morphology;
import org.relasi.annotate.en.English;
import org.relasi.annotate.id.Indonesian;
import org.relasi.syntax.Upos;

class LemmaTrainerTests {

    private final Morphology english = new English().morphology();
    private final Morphology indonesian = new Indonesian().morphology();

    private static LemmaExample verb(String form, String lemma) {
        return new LemmaExample(form, Upos.VERB, lemma);
    }

    @Test
    void takesMostFrequentLemmaOfWord() {
        Lemmatizer lemmatizer = LemmaTrainer.train(
                english,
                List.of(List.of(verb("left", "left"), verb("left", "leave"), verb("Left", "leave"))),
                List.of());
        assertThat(lemmatizer.lemma("LEFT", Upos.VERB)).isEqualTo("leave");
    }

    @Test
    void prefersEarlierListForItsWords() {
        Lemmatizer lemmatizer = LemmaTrainer.train(
                english,
                List.of(
                        List.of(verb("lay", "lie")),
                        List.of(verb("lay", "lay"), verb("lay", "lay"), verb("sat", "sit"))),
                List.of());
        assertThat(lemmatizer.lemma("lay", Upos.VERB)).isEqualTo("lie");
        assertThat(lemmatizer.lemma("sat", Upos.VERB)).isEqualTo("sit");
    }

    @Test
    void learnsEndingsForWordsThatItNeverSaw() {
        Lemmatizer lemmatizer = LemmaTrainer.train(
                english,
                List.of(List.of(
                        verb("denied", "deny"),
                        verb("relied", "rely"),
                        verb("walked", "walk"),
                        verb("talked", "talk"))),
                List.of());
        assertThat(lemmatizer.lemma("replied", Upos.VERB)).isEqualTo("reply");
        assertThat(lemmatizer.lemma("balked", Upos.VERB)).isEqualTo("balk");
    }

    @Test
    void stripsAffixesDownToRoots() {
        Lemmatizer lemmatizer =
                LemmaTrainer.train(indonesian, List.of(List.of(verb("menjadi", "jadi"))), List.of("tuduh", "sapu"));
        assertThat(lemmatizer.lemma("dituduhkan", Upos.VERB)).isEqualTo("tuduh");
        assertThat(lemmatizer.lemma("menyapu", Upos.VERB)).isEqualTo("sapu");
    }

    @Test
    void writesSameBytesWhateverTheOrderOfExamples() throws IOException {
        List<LemmaExample> examples = new ArrayList<>();
        for (String stem : List.of("walk", "talk", "balk", "accuse", "deny")) {
            examples.add(verb(stem + "s", stem));
            examples.add(verb(stem + "ed", stem));
        }
        byte[] bytes = bytes(LemmaTrainer.train(english, List.of(examples), List.of()));
        Collections.shuffle(examples, new Random(1));
        assertThat(bytes(LemmaTrainer.train(english, List.of(examples), List.of())))
                .isEqualTo(bytes);
    }

    private static byte[] bytes(Lemmatizer lemmatizer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lemmatizer.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
