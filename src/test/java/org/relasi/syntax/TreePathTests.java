package org.relasi.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.relasi.extract.reading.ConlluDocument;

class TreePathTests {

    private static final Sentence SENTENCE =
            ConlluDocument.of("en", """
                    1 Bolivia Bolivia PROPN _ _ 2 nsubj _ _
                    2 met meet VERB _ _ 0 root _ _
                    3 Peru Peru PROPN _ _ 2 obj _ _
                    4 and and CCONJ _ _ 5 cc _ _
                    5 urged urge VERB _ _ 2 conj _ _
                    6 Chile Chile PROPN _ _ 5 obj _ _
                    """).sentences().get(0);

    private static String path(int from, int to) {
        return TreePath.of(SENTENCE, SENTENCE.token(from), SENTENCE.token(to));
    }

    @Test
    void goesUpFromTheOneAndDownToTheOther() {
        assertThat(path(1, 2)).isEqualTo("nsubj^");
        assertThat(path(1, 5)).isEqualTo("nsubj^ conj_");
        assertThat(path(6, 1)).isEqualTo("obj^ conj^ nsubj_");
        assertThat(path(2, 6)).isEqualTo("conj_ obj_");
    }

    @Test
    void ofAWordToItselfIsNoWay() {
        assertThat(path(3, 3)).isEqualTo("here");
    }

    @Test
    void aLongWayIsFar() {
        StringBuilder chain = new StringBuilder("1 a a NOUN _ _ 0 root _ _\n");
        for (int i = 2; i <= 8; i++) {
            chain.append(i).append(" a a NOUN _ _ ").append(i - 1).append(" nmod _ _\n");
        }
        Sentence sentence =
                ConlluDocument.of("en", chain.toString()).sentences().get(0);
        assertThat(TreePath.of(sentence, sentence.token(6), sentence.token(1)))
                .isEqualTo("nmod^ nmod^ nmod^ nmod^ nmod^");
        assertThat(TreePath.of(sentence, sentence.token(7), sentence.token(1))).isEqualTo("far");
    }
}
