package org.relasi.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A report of matches says moves of a game with words of force. */
class ContestsTests {

    /** <i>X menyerang Sampel …</i>, followed by four words. */
    private static List<String> read(String doer, String... words) {
        return TreeReading.statements("id", """
                1 %s        %1$s   PROPN _ _         2 nsubj  _ Name=Organization
                2 menyerang serang VERB  _ Voice=Act 0 root   _ _
                3 Sampel    Sampel PROPN _ _         2 obj    _ Name=Organization
                4 %s        x      NOUN  _ _         2 obl    _ _
                5 %s        x      NOUN  _ _         4 nmod   _ _
                6 %s        x      NOUN  _ _         5 nmod   _ _
                7 %s        x      NOUN  _ _         6 nmod   _ _
                """.formatted(doer, words[0], words[1], words[2], words[3]));
    }

    @Test
    void clubThatAttacksAnotherUsesNoForce() {
        assertThat(read("Arum", "laga", "kiper", "gol", "babak")).isEmpty();
    }

    @Test
    void attacksWhereFewWordsAreOfSport() {
        assertThat(read("Arum", "laga", "malam", "jalan", "kota")).containsExactly("Arum|ATTACKS|Sampel|asserted|");
    }

    @Test
    void policeMeanWhatTheyDo() {
        assertThat(read("Polres", "laga", "kiper", "gol", "babak")).containsExactly("Polres|ATTACKS|Sampel|asserted|");
    }
}
