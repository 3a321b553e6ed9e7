package org.relasi.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.syntax.Span;

class WindowsTests {

    private static List<Span> windows(String text, int piecesOfAWord) {
        List<Word> words = Word.of(text);
        return Windows.of(Windows.sentences(text, words), Collections.nCopies(words.size(), new int[piecesOfAWord]));
    }

    @Test
    void holdsSentencesTogetherThatFit() {
        assertThat(windows("Peru maju. Chile pulang.", 1)).containsExactly(new Span(0, 6));
    }

    @Test
    void cutsBetweenSentencesWhereTheyDoNotFit() {
        assertThat(windows("Peru maju. Chile pulang.", 80)).containsExactly(new Span(0, 3), new Span(3, 6));
    }

    @Test
    void cutsAtALineBreakThatNoStopMarks() {
        assertThat(windows("Peru maju\nChile pulang", 100)).containsExactly(new Span(0, 2), new Span(2, 4));
    }

    @Test
    void takesTheStopOfAnAbbreviationForNoEnd() {
        assertThat(windows("Kata Dr. Arta itu", 60)).containsExactly(new Span(0, 5));
    }

    @Test
    void coversEveryWordOfASentenceWithoutEnd() {
        List<Span> windows = windows("kata ".repeat(1_000), 1);
        assertThat(windows).first().isEqualTo(new Span(0, 160));
        assertThat(windows).last().extracting(Span::end).isEqualTo(1_000);
    }
}
