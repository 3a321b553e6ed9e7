package org.relasi.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those that the Hugging Face tokenizers 0.20.3 give for the same table of pieces. */
class VocabularyTests {

    private static Vocabulary vocabulary;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("pieces.tsv.gz"))) {
            vocabulary = Vocabulary.read(in);
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    Presiden, true, 9053
                    Bolivia, true, 36985
                    mengecam, true, 6163 4459
                    RSF, false, 6406 613
                    ",", false, 4
                    ﬁ½, true, 551 24905
                    B.J, true, 262 5 878
                    pertanggungjawabannya, true, 98 31590 27125 5875
                    """)
    void cutsAWordIntoThePiecesOfLeastCost(String word, boolean apart, String pieces) {
        assertThat(vocabulary.pieces(word, apart))
                .containsExactly(Arrays.stream(pieces.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    @Test
    void joinsUnknownCharactersThatStandSideBySide() {
        assertThat(vocabulary.pieces("☃☃a", true)).containsExactly(6, Vocabulary.UNKNOWN, 11);
    }

    @Test
    void givesAWordOfNothingVisibleTheUnknownPiece() {
        assertThat(vocabulary.pieces("\u00ad", true)).containsExactly(Vocabulary.UNKNOWN);
    }

    @Test
    void cutsAnEndlessWordShort() {
        assertThat(vocabulary.pieces("q7".repeat(500), true)).hasSize(16);
    }
}
