package org.relasi.annotate.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @Test
    void knowsWordsInSmallLettersWithTheirDigitsAsZero() {
        Words words = words("RUU", "ruu", "1998", "2025");

        assertThat(words.lower(1)).isEqualTo(words.lower(2));
        assertThat(words.form(1)).isNotEqualTo(words.form(2));
        assertThat(words.lower(3)).isEqualTo(words.lower(4));
    }

    @ParameterizedTest
    @CsvSource({"Joko, Widodo, true", "G20, G7, true", "KTT, Konferensi, false", "anti-korupsi, anti, false"})
    void tellsShapesByTheirRuns(String one, String other, boolean same) {
        Words words = words(one, other);

        assertThat(words.shape(1) == words.shape(2)).isEqualTo(same);
    }

    @Test
    void hasNoAffixLongerThanTheWord() {
        Words words = words("di", "membaca");

        assertThat(words.prefix(1, 3)).isZero();
        assertThat(words.suffix(1, 2)).isNotZero();
        assertThat(words.prefix(2, 3)).isEqualTo(FeatureHash.of("mem"));
        assertThat(words.suffix(2, 2)).isEqualTo(FeatureHash.of("ca"));
    }

    @Test
    void isEmptyBesideTheSentence() {
        Words words = words("satu");

        assertThat(words.lower(0)).isEqualTo(words.lower(-1)).isNotEqualTo(words.lower(2));
        assertThat(words.prefix(2, 1)).isZero();
        assertThat(words.cluster(0, 0)).isZero();
    }

    @Test
    void looksUpClustersAlsoAfterTheyWereWrittenAndRead() throws IOException {
        TreeMap<String, int[]> known = new TreeMap<>();
        known.put("presiden", new int[] {3, 17, 900});
        known.put("0000", new int[] {64, 256, 1024});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Clusters.of(known).write(new DataOutputStream(out));

        Clusters read = Clusters.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
        Words words = Words.of(List.of("Presiden", "2024", "menteri"), read);

        assertThat(words.cluster(1, 2)).isEqualTo(900);
        assertThat(words.cluster(2, 0)).isEqualTo(64);
        assertThat(words.cluster(3, 1)).isZero();
    }

    @Test
    void looksAtTheBeginningOfEndlessWordsOnly() {
        Words words = words("a".repeat(100_000), "a".repeat(200_000));

        assertThat(words.form(1)).isEqualTo(words.form(2));
    }

    private static Words words(String... forms) {
        return Words.of(List.of(forms), Clusters.none());
    }
}
