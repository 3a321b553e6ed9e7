package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.article.TextBlock.Kind;

class TextBlocksTests {

    private static final String FIRST = "Pemerintah Arunika menolak usulan Samudra Raya soal batas laut kedua negara.";
    private static final String SECOND = "Menteri Luar Negeri Arunika membantah tuduhan itu, Selasa (3/3/2026).";

    @Test
    void splitsTitleAndParagraphs() {
        String text = "Arunika Tolak Usulan\n\n" + FIRST + "\n" + SECOND + "\n";
        assertThat(read(text))
                .containsExactly("TITLE Arunika Tolak Usulan", "PARAGRAPH " + FIRST, "PARAGRAPH " + SECOND);
    }

    @Test
    void passesOverAStrayWordBeforeTheTitle() {
        assertThat(read("close\n\nArunika Tolak Usulan\n\n" + FIRST + "\n"))
                .containsExactly("BOILERPLATE close", "TITLE Arunika Tolak Usulan", "PARAGRAPH " + FIRST);
    }

    @Test
    void hasNoBlocksForWhiteSpace() {
        assertThat(TextBlocks.of(" \n\n\t\u00A0")).isEmpty();
        assertThat(TextBlocks.of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADVERTISEMENT",
                "SCROLL TO CONTINUE WITH CONTENT",
                "Baca juga: Cara Menanam Cabai di Rumah",
                "[Baca Juga: Cara Menanam Cabai di Rumah]",
                "Simak juga Video: Cara Menanam Cabai",
                "Read More",
                "Related Story How to grow chillies at home",
                "image copyright Reuters image caption A chilli in a pot",
                "Foto: Dok. Kementerian Pertanian",
                "Penulis: Redaksi",
                "Editor : Redaksi",
                "(abc/def)",
                "[sau]",
                "\\[img.1\\]",
                "---",
                "© 2026 Koran Kita",
                "Hak cipta dilindungi undang-undang",
                "Home | Nasional | Dunia | Olahraga",
                "#arunika #samudra #laut",
                "Selasa, 3 Maret 2026 10:20 WIB",
                "March 3, 2026 at 10:20 pm",
                "https://example.org/berita?id=1",
                "Sign up for our newsletter",
                "Dapatkan update berita pilihan setiap hari",
                "  Puisi Rindu Kampung [semangat]",
                "\u00A0Resep Sambal Terasi Pedas",
                "null"
            })
    void leavesOutWhatThePagePutAroundTheStory(String line) {
        String text = "Arunika Tolak Usulan\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + line + "\n\n" + FIRST + "\n\n"
                + SECOND + "\n";
        List<TextBlock> junk = TextBlocks.of(text).stream()
                .filter(block -> block.kind() == Kind.BOILERPLATE)
                .toList();
        assertThat(junk).hasSize(1);
        assertThat(text.substring(junk.get(0).start(), junk.get(0).end()))
                .isEqualTo(line.strip().replace("\u00A0", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Menteri Arunika Bertemu Presiden Samudra Raya",
                "Presiden menutup pertemuan itu",
                "\"Tidak,\" katanya.",
                "Amin!",
                "The weekly newsletter quoted officials as saying that prices would not change.",
                "Follow the money, the minister told Arunika's parliament.",
                "Tutup pintu bagi Samudra Raya, kata menteri itu.",
                "Iklan rokok dilarang di Arunika mulai Mei."
            })
    void keepsSentencesAndSubheadingsOfTheStory(String line) {
        String text = "Arunika Tolak Usulan\n\n" + FIRST + "\n\n" + line + "\n\nPresiden Samudra Raya bicara.\n\n"
                + SECOND + "\n\nPertemuan menteri dan presiden Arunika ditunda.\n";
        assertThat(read(text)).contains("PARAGRAPH " + line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BOGOTA, KOMPAS.com -- | BOGOTA | , KOMPAS.com --",
                "JAKARTA, 12/3 (ANTARA) - | JAKARTA | , 12/3 (ANTARA) -",
                "WASHINGTON (Reuters) - | WASHINGTON | (Reuters) -",
                "KUALA LUMPUR, March 19 - | KUALA LUMPUR | , March 19 -",
                "Jakarta, CNN Indonesia - - | Jakarta | , CNN Indonesia - -",
                "SEOUL/TOKYO (Reuters) - | SEOUL | /TOKYO (Reuters) -",
                "Jakarta - | Jakarta | -",
                "LONDON — | LONDON | —"
            })
    void tellsThePlaceOfADatelineFromTheStoryBehindIt(String dateline, String place, String rest) {
        assertThat(read("Arunika Tolak Usulan\n\n" + dateline + " " + FIRST + "\n"))
                .containsSubsequence("DATELINE " + place, "BOILERPLATE " + rest, "PARAGRAPH " + FIRST);
    }

    @Test
    void tellsThePlaceBehindThePublisher() {
        assertThat(read("Arunika Tolak Usulan\n\nLiputan6.com, Jakarta - " + FIRST + "\n"))
                .containsSubsequence(
                        "BOILERPLATE Liputan6.com,", "DATELINE Jakarta", "BOILERPLATE -", "PARAGRAPH " + FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perjanjian Arunika - yang ditolak Samudra Raya - batal pada hari Selasa itu.",
                "Pada Selasa - hari pertama sidang - menteri membantah tuduhan Samudra Raya.",
                "Non-blok adalah pilihan Arunika sejak lama, kata menteri itu di Jakarta."
            })
    void takesNoDashInASentenceForADateline(String sentence) {
        assertThat(read("Arunika Tolak Usulan\n\n" + sentence + "\n")).contains("PARAGRAPH " + sentence);
    }

    @Test
    void putsHardWrappedLinesTogether() {
        String body = """
                ARUNIKA, March 19 - The government of Arunika denied that it had
                taken part in the talks on the sea border, which were held by the
                neighbouring state last week.
                    A spokesman said the ministry had not been told of any meeting
                and that it would never have agreed to such a plan.
                """;
        assertThat(read("ARUNIKA DENIES TALKS\n\n" + body))
                .hasSize(5)
                .anyMatch(block -> block.startsWith("PARAGRAPH The government") && block.endsWith("last week."))
                .anyMatch(block -> block.startsWith("PARAGRAPH A spokesman") && block.endsWith("such a plan."));
    }

    @Test
    void separatesALinkFromTheSentenceGluedToIt() {
        String text = "Arunika Tolak Usulan\n\n" + FIRST + "\n\nBaca Juga: Sidang KPK" + SECOND + "\n";
        assertThat(read(text)).contains("BOILERPLATE Baca Juga: Sidang KPK", "PARAGRAPH " + SECOND);
    }

    @Test
    void separatesASignOffFromTheLastSentence() {
        assertThat(read("Arunika Tolak Usulan\n\n" + FIRST + "\n\n" + SECOND + " (abc/def)\n"))
                .contains("PARAGRAPH " + SECOND, "BOILERPLATE (abc/def)");
    }

    @Test
    void keepsTheRowOfBlocksInOrderAndApart() {
        String text = "close\n\nJudul\n\nBOGOTA, KOMPAS.com - " + FIRST + "\nBaca juga: A B\n" + SECOND + " (abc)";
        List<TextBlock> blocks = TextBlocks.of(text);
        for (int i = 1; i < blocks.size(); i++) {
            assertThat(blocks.get(i).start())
                    .isGreaterThanOrEqualTo(blocks.get(i - 1).end());
        }
        String outside = Stream.of(text).reduce("", (a, b) -> blank(b, blocks));
        assertThat(outside).isBlank();
    }

    @Test
    void readsAMegabyteInOneLineQuickly() {
        String text = "Arunika menolak usulan. ".repeat(45_000);
        assertThat(TextBlocks.of(text)).hasSize(1);
        assertThat(TextBlocks.of("(".repeat(1_000_000))).hasSize(1);
        assertThat(TextBlocks.of("Aa, ".repeat(250_000))).hasSize(1);
    }

    private static String blank(String text, List<TextBlock> blocks) {
        StringBuilder rest = new StringBuilder(text);
        blocks.forEach(block -> rest.replace(block.start(), block.end(), " ".repeat(block.end() - block.start())));
        return rest.toString();
    }

    private static List<String> read(String text) {
        return TextBlocks.of(text).stream()
                .map(block -> block.kind() + " " + text.substring(block.start(), block.end()))
                .toList();
    }
}
