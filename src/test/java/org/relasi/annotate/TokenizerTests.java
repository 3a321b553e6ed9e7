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
                "KATANYA                      | KATA NYA",
                "berikutnya, akhirnya         | berikutnya , akhirnya",
                "laki-lakinya kopian-ku       | laki-laki nya kopian- ku",
                "apakah tidaklah siapapun     | apa kah tidak lah siapa pun",
                "sekolah, masalah dan langkah | sekolah , masalah dan langkah",
                "bersekolah melangkah ialah   | bersekolah melangkah ialah",
                "maupun adapun himpun         | maupun adapun himpun",
                "hatiku kepadamu buku ilmu    | hati ku kepada mu buku ilmu",
                "Abdullah dan Wahyu           | Abdullah dan Wahyu",
                "komisi anti-korupsi          | komisi anti-korupsi",
                "negara-negara Barat          | negara-negara Barat",
                "Senin (12/3/2025)            | Senin ( 12/3/2025 )",
                "Rp3.000, 2,5 persen          | Rp 3.000 , 2,5 persen",
                "Rp1-2 miliar; US$5           | Rp 1 - 2 miliar ; US $ 5",
                "pukul 14:30 WIB, 14.30WIB    | pukul 14:30 WIB , 14.30 WIB",
                "2013-2014, 1970-an, ke-5     | 2013 - 2014 , 1970-an , ke-5",
                "lahan 20 km², 5kg            | lahan 20 km² , 5 kg",
                "dr. Budi di Jl. Merdeka No. 5 | dr. Budi di Jl. Merdeka No. 5",
                "kuartal II/2007, DPR/MPR     | kuartal II/2007 , DPR / MPR",
                "KH Ma'ruf Amin               | KH Ma'ruf Amin",
                "\"Tidak,\" katanya           | \" Tidak , \" kata nya",
                "ia - lalu                    | ia - lalu",
                "AS-Rusia, Januari-Oktober    | AS - Rusia , Januari - Oktober",
                "Covid-19 Harley-Davidson     | Covid-19 Harley-Davidson",
                "Undang-Undang Al-Qaeda       | Undang-Undang Al-Qaeda"
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
                "well-known co-operation      | well - known co-operation",
                "a state-of-the-art e-mail    | a state - of - the - art e-mail",
                "al-Qaeda's US-based cell     | al - Qaeda 's US - based cell",
                "cannot, gonna, don't, won't  | can not , gon na , do n't , wo n't",
                "at 5pm, 35mm, the 21st       | at 5 pm , 35 mm , the 21st",
                "4-6 of 713-853-3989          | 4 - 6 of 713-853-3989",
                "the 1980s, 3/4, 9/11         | the 1980s , 3/4 , 9/11",
                "Mr. Smith, Inc. and Sept. 5  | Mr. Smith , Inc. and Sept. 5",
                "at 5 p.m.                    | at 5 p.m .",
                "his parents' house           | his parents ' house",
                "and/or                       | and / or",
                "No. He left.                 | No . He left ."
            })
    void cutsEnglish(String text, String forms) {
        assertThat(forms(english, text)).isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "see https://example.org/a-b?c=d,e. | see https://example.org/a-b?c=d,e .",
                "(www.example.co.id)          | ( www.example.co.id )",
                "example.com/x, EXAMPLE.com   | example.com/x , EXAMPLE.com",
                "a.b-c@example.org!           | a.b-c@example.org !",
                "@example and #hash_tag       | @example and #hash_tag",
                "report.pdf                   | report.pdf",
                "wait... what?! -- no         | wait ... what ?! -- no",
                "fine :) ;-) really :D        | fine :) ;-) really :D",
                "ratio:(a)                    | ratio : ( a )",
                "==== ****                    | ==== ****",
                "the end.In fact              | the end . In fact"
            })
    void keepsAddressesAndRunsOfMarksWhole(String text, String forms) {
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
