package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.syntax.Span;

class SentenceSplitterTests {

    private final SentenceSplitter splitter = new SentenceSplitter(
            new Abbreviations(Set.of("prof.", "dr.", "jl.", "pt.", "gen.", "no.", "u.s.", "dll.", "approx.")));

    /** The sentences of a text, with {@code /} between them. */
    private String split(String text) {
        List<String> sentences = splitter.split(text, 0, text.length()).stream()
                .map(span -> span.of(text))
                .toList();
        return String.join(" / ", sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Rusia pergi. Cina datang.         | Rusia pergi. / Cina datang.",
                "Benarkah? Ya! Tentu.              | Benarkah? / Ya! / Tentu.",
                "Apa?! Tidak mungkin.              | Apa?! / Tidak mungkin.",
                "Ia menunggu… Lalu pergi.          | Ia menunggu… / Lalu pergi.",
                "Ia menunggu... Lalu pergi.        | Ia menunggu... / Lalu pergi.",
                "Ia menunggu... lalu pergi.        | Ia menunggu... lalu pergi.",
                "Satu baris tanpa titik            | Satu baris tanpa titik",
                "Ada beras, gula dll. Harganya naik. | Ada beras, gula dll. / Harganya naik.",
                "Mau apa? entahlah. ia diam.       | Mau apa? / entahlah. / ia diam.",
                "It took approx. five days.        | It took approx. five days.",
                "1. Presiden hadir. 2. Menteri pergi. | 1. Presiden hadir. / 2. Menteri pergi."
            })
    void cutsAtEndMarks(String text, String sentences) {
        assertThat(split(text)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prof. Dr. Budi hadir di Jl. Merdeka No. 5 Bandung.",
                "Direktur PT. Contoh menemui Gen. Smith.",
                "George W. Bush bertemu J. K. Rowling.",
                "The U.S. Senate voted.",
                "Nilainya 3.000 atau 2.5 persen pada pukul 14.30 WIB.",
                "Laman contoh.co.id sudah ditutup.",
                "JAKARTA, KOMPAS.com - Presiden menerima tamu."
            })
    void keepsAbbreviationsInitialsNumbersAndAddressesInside(String sentence) {
        assertThat(split(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Kami menolak.\" Ia lalu pergi.  | \"Kami menolak.\" / Ia lalu pergi.",
                "“Kami menolak.” Ia lalu pergi.    | “Kami menolak.” / Ia lalu pergi.",
                "Ia pergi. \"Kami menolak.\"       | Ia pergi. / \"Kami menolak.\"",
                "\"Kami menolak,\" kata Petro.     | \"Kami menolak,\" kata Petro.",
                "\"Kami menolak?\" kata Petro.     | \"Kami menolak?\" kata Petro.",
                "(Ia pergi.) Lalu kembali.         | (Ia pergi.) / Lalu kembali."
            })
    void leavesClosingMarksWithTheirSentence(String text, String sentences) {
        assertThat(split(text)).isEqualTo(sentences);
    }

    @Test
    void gluesNothingAfterQuoteThatIsNeverClosed() {
        assertThat(split("“Kami menolak. Jepang setuju. Korea diam."))
                .isEqualTo("“Kami menolak. / Jepang setuju. / Korea diam.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rusia sudah pergi.Cina datang. | Rusia sudah pergi. / Cina datang.",
                "Ada di contoh.Id sekarang.     | Ada di contoh. / Id sekarang.",
                "Versi A.B sudah ada.           | Versi A.B sudah ada."
            })
    void cutsSentencesThatLostTheSpaceBetweenThem(String text, String sentences) {
        assertThat(split(text)).isEqualTo(sentences);
    }

    @Test
    void readsOnlyTheStretchAskedFor() {
        String text = "Satu. Dua tiga. Empat.";
        assertThat(splitter.split(text, 6, 15)).containsExactly(new Span(6, 15));
    }

    @Test
    void findsNothingInWhiteSpace() {
        assertThat(splitter.split(" \n\t ", 0, 4)).isEmpty();
    }

    @Test
    void cutsRunsWithoutEndMarkAtWhiteSpace() {
        String text = "kata ".repeat(5_000);
        List<Span> spans = splitter.split(text, 0, text.length());
        assertThat(spans).hasSizeGreaterThan(5).allSatisfy(span -> {
            assertThat(span.length()).isLessThan(2_010);
            assertThat(span.of(text)).startsWith("kata").endsWith("kata");
        });
    }

    @Test
    void losesNoWordAndKeepsSpansInOrder() {
        Random random = new Random(11);
        for (int run = 0; run < 500; run++) {
            String text = RandomText.of(random, 300);
            List<Span> spans = splitter.split(text, 0, text.length());
            int end = 0;
            for (Span span : spans) {
                assertThat(text.substring(end, span.start())).isBlank();
                assertThat(span.of(text)).isNotBlank();
                end = span.end();
            }
            assertThat(text.substring(end)).isBlank();
        }
    }
}
