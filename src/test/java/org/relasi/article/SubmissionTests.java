package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTests {

    @Test
    void putsTheHeadlineBeforeTheBody() {
        assertThat(new Submission("Judul", "Isi berita.", null, null, null, null).wholeText())
                .isEqualTo("Judul\n\nIsi berita.");
    }

    @Test
    void repeatsNoHeadlineThatTheBodyBeginsWith() {
        assertThat(new Submission("Judul", "Judul\n\nIsi berita.", null, null, null, null).wholeText())
                .isEqualTo("Judul\n\nIsi berita.");
    }

    @Test
    void givesTheSameWordsTheSameIdWhereverTheTitleStands() {
        Article apart = new Submission("Judul", "Isi.", null, null, null, null).toArticle(Language.INDONESIAN);
        Article within = Submission.ofText("Judul\n\nIsi.").toArticle(Language.INDONESIAN);
        assertThat(apart.id()).isEqualTo(within.id());
    }

    @ParameterizedTest
    @CsvSource({
        "202E", "202A", "2066", "2069", "200E", "200B", "200D", "FEFF", "00AD", "0007", "007F", "0085", "2028", "FFFE"
    })
    void putsASpaceForWhatHidesOrReordersText(String hex) {
        char hidden = (char) Integer.parseInt(hex, 16);
        String text = "Menteri itu " + hidden + "membantah tuduhan.";
        String stored = Submission.ofText(text).text();
        assertThat(stored).hasSameSizeAs(text).doesNotContain(String.valueOf(hidden));
        assertThat(stored.indexOf("membantah")).isEqualTo(text.indexOf("membantah"));
    }

    @Test
    void keepsOffsetsBehindCharactersOfTwoUnits() {
        String text = "Ya \uDB40\uDC41 🙂 tidak \uD800 ya";
        String stored = Submission.ofText(text).text();
        assertThat(stored).isEqualTo("Ya    🙂 tidak \uFFFD ya").hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u200B\u202E\u00AD"})
    void refusesABlankText(String text) {
        assertThatExceptionOfType(UnreadableArticle.class).isThrownBy(() -> Submission.ofText(text));
    }

    @Test
    void refusesWhatIsMostlyControlCharacters() {
        assertThatExceptionOfType(UnreadableArticle.class)
                .isThrownBy(() -> Submission.ofText("\0\1\2\3PK\4\5\6 teks"))
                .withMessageContaining("control characters");
    }
}
