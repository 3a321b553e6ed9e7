package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.relasi.article.Language;
import org.relasi.syntax.LimitPassed;
import org.relasi.syntax.Limits;

/** What an annotator refuses to read. */
class AnnotatorLimitsTests {

    private static final String TEXT = "Kenya memuji Uganda. Nepal mengecam India. Mali menolak usul Chad.";

    private static final Annotator ANNOTATOR = new Annotators(ReaderSettings.defaults()).of(Language.INDONESIAN);

    @Test
    void readsAsMuchAsItMay() {
        assertThat(ANNOTATOR.annotate(TEXT, new Limits(3, 6, 1)).sentences()).hasSize(3);
    }

    @Test
    void countsAllSentencesBeforeItReadsAny() {
        assertThatThrownBy(() -> ANNOTATOR.annotate(TEXT, new Limits(2, 6, 1)))
                .isInstanceOf(LimitPassed.class)
                .hasMessage("3 sentences, more than 2");
    }

    @Test
    void countsTheNamesOfAllSentences() {
        assertThatThrownBy(() -> ANNOTATOR.annotate(TEXT, new Limits(3, 5, 1)))
                .isInstanceOf(LimitPassed.class)
                .hasMessage("6 names, more than 5");
    }
}
