package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTests {

    private final Tokenizer indonesian = new Tokenizer(Languages.ID);
    private final Tokenizer english = new Tokenizer(Languages.EN);

    private static String forms(Tokenizer tokenizer, String text) {
        return tokenizer.tokenize(text, 0, text.length()).stream()
                .map(RawToken::form)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Rusia menuduhnya.            | Rusia menuduh nya .",
                "hanya karenanya Surabaya     | hanya karenanya Surabaya",
                "KATANYA                      | KATANYA",
                "komisi anti-korupsi          | komisi anti-korupsi",
                "negara-negara Barat          | negara-negara Barat",
                "Senin (12/3/2025)            | Senin ( 12/3/2025 )",
                "Rp3.000, 2,5 persen          | Rp3.000 , 2,5 persen",
                "pukul 14:30 WIB              | pukul 14:30 WIB",
                "KH Ma'ruf Amin               | KH Ma'ruf Amin",
                "\"Tidak,\" katanya           | \" Tidak , \" kata nya",
                "ia - lalu                    | ia - lalu",
                "AS-Rusia                     | AS-Rusia"
            })
    void cutsIndonesian(String text, String forms) {
        assertThat(forms(indonesian, text)).isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Macron's visit               | Macron 's visit",
                "Macron’s visit               | Macron ’s visit",
                "It isn't true                | It is n't true",
                "It isn’t true                | It is n’t true",
                "They'll go; we've gone       | They 'll go ; we 've gone",
                "the U.S. Senate              | the U.S. Senate",
                "the U.S.                     | the U.S.",
                "S&P and AT&T                 | S&P and AT&T",
                "$3,000.50 on 12/3/2025       | $ 3,000.50 on 12/3/2025",
                "well-known co-operation      | well-known co-operation",
                "No. He left.                 | No . He left ."
            })
    void cutsEnglish(String text, String forms) {
        assertThat(forms(english, text)).isEqualTo(forms);
    }

    @Test
    void keepsSurrogatePairsWhole() {
        assertThat(indonesian.tokenize("a 😀 𝒳b", 0, 8))
                .extracting(RawToken::form)
                .containsExactly("a", "😀", "𝒳b");
    }

    @Test
    void dropsControlCharactersBetweenWords() {
        assertThat(forms(indonesian, "satu\u0000dua\u00a0tiga\ttempat")).isEqualTo("satu dua tiga tempat");
    }

    @Test
    void reproducesFormsFromSpansWhateverTheText() {
        Random random = new Random(3);
        for (int run = 0; run < 1_000; run++) {
            String text = RandomText.of(random, 80);
            for (Tokenizer tokenizer : List.of(indonesian, english)) {
                int end = 0;
                for (RawToken token : tokenizer.tokenize(text, 0, text.length())) {
                    assertThat(token.span().of(text)).isEqualTo(token.form()).isNotEmpty();
                    assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                    end = token.span().end();
                }
                assertThat(end).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @Test
    void staysInsideTheStretchAskedFor() {
        Random random = new Random(5);
        for (int run = 0; run < 1_000; run++) {
            String text = RandomText.of(random, 40) + "akhir";
            int start = random.nextInt(text.length());
            int end = start + random.nextInt(text.length() - start);
            assertThat(english.tokenize(text, start, end))
                    .allSatisfy(token ->
                            assertThat(token.span()).matches(span -> start <= span.start() && span.end() <= end));
        }
    }
}
