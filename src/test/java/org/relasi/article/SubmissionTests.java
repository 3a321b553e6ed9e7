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
        "202E", "202A", "2066", "2069", "200E", "200B", "200C", "200D", "2060", "FEFF", "00AD", "034F", "FFFE", "061C"
    })
    void takesOutWhatHidesReordersOrCutsText(String hex) {
        char hidden = (char) Integer.parseInt(hex, 16);
        assertThat(Submission.ofText("Menteri itu mem" + hidden + "bantah" + hidden + " tuduhan.")
                        .text())
                .isEqualTo("Menteri itu membantah tuduhan.");
    }

    @ParameterizedTest
    @CsvSource({"00A0", "1680", "2003", "2007", "2009", "202F", "205F", "3000", "0007", "007F"})
    void putsAPlainSpaceForEveryOther(String hex) {
        char space = (char) Integer.parseInt(hex, 16);
        assertThat(Submission.ofText("Menteri itu" + space + "membantah tuduhan.")
                        .text())
                .isEqualTo("Menteri itu membantah tuduhan.");
    }

    @ParameterizedTest
    @CsvSource({"000B", "000C", "0085", "2028", "2029"})
    void putsALineFeedForEverySeparatorOfLines(String hex) {
        char separator = (char) Integer.parseInt(hex, 16);
        assertThat(Submission.ofText("Satu." + separator + "Dua.").text()).isEqualTo("Satu.\nDua.");
    }

    @Test
    void keepsCharactersOfTwoUnitsWhole() {
        assertThat(Submission.ofText("Ya \uDB40\uDC41 🙂 tidak \uD800 ya").text())
                .isEqualTo("Ya  🙂 tidak \uFFFD ya");
    }

    @Test
    void cleansTitleAndPublisherToo() {
        Submission article =
                new Submission("Ne\u00ADpal\u00A0 Tolak", "Isi.", null, "Ko\u200Bran\u2009Kita", null, null);
        assertThat(article.title()).isEqualTo("Nepal Tolak");
        assertThat(article.publisher()).isEqualTo("Koran Kita");
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
