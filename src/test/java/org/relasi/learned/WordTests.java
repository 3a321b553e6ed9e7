package org.relasi.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTests {

    private static List<String> words(String text) {
        return Word.of(text).stream().map(word -> word.in(text)).toList();
    }

    @Test
    void partsPunctuationFromLettersAndKeepsStopsAndApostrophesInside() {
        assertThat(words("Menlu Bolivia, J.K. Arta: “Jum'at tak pergi”…"))
                .containsExactly(
                        "Menlu", "Bolivia", ",", "J.K", ".", "Arta", ":", "“", "Jum'at", "tak", "pergi", "”", "…");
    }

    @Test
    void tellsWhetherWhiteSpaceStandsBefore() {
        assertThat(Word.of("Peru (PE)\u00a0maju"))
                .extracting(Word::apart)
                .containsExactly(true, true, false, false, true);
    }

    @Test
    void takesACharacterOfTwoCharsAsOneWord() {
        assertThat(words("a🗺b")).containsExactly("a", "🗺", "b");
    }

    @Test
    void takesAWordOfAnyLengthAsOne() {
        assertThat(Word.of("A.".repeat(100_000) + "A")).hasSize(1);
    }

    @Test
    void findsNoWordInWhiteSpace() {
        assertThat(words(" \n\t\u3000")).isEmpty();
    }
}
