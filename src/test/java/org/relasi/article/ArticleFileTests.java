package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFileTests {

    private static final HtmlPages PAGES = new HtmlPages(Duration.ofSeconds(10), Clock.systemUTC());

    @TempDir
    private Path folder;

    @Test
    void readsTitleSourceAndDateLines() throws IOException {
        List<RawArticle> raw =
                read("017.txt", "Judul Berita\nsource: Koran Kita date: 2026-01-02 (crawl)\n\nIsi berita.\n");
        assertThat(raw).hasSize(1);
        assertThat(raw.get(0).name()).isEqualTo("017");
        Submission article = raw.get(0).read(PAGES);
        assertThat(article.title()).isEqualTo("Judul Berita");
        assertThat(article.publisher()).isEqualTo("Koran Kita");
        assertThat(article.publishedAt()).isEqualTo("2026-01-02");
        assertThat(article.wholeText()).isEqualTo("Judul Berita\n\nIsi berita.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publisher: Harian Pulau date: 2026-01-02",
                "Publisher: Harian Pulau date: 2026-01-02",
                "source: Harian Pulau publisher: Harian Pulau date: 2026-01-02",
                "source: harianpulau.co.id publisher: Harian Pulau date: 2026-01-02",
                "publisher: Harian Pulau source: Harian Pulau date: 2026-01-02 (crawl)"
            })
    void takesPublisherAndSourceForOneName(String line) throws IOException {
        Submission article =
                read("a.txt", "Judul\n" + line + "\n\nIsi berita.").get(0).read(PAGES);
        assertThat(article.publisher()).isEqualTo("Harian Pulau");
        assertThat(article.publishedAt()).isEqualTo("2026-01-02");
        assertThat(article.text()).isEqualTo("Isi berita.");
    }

    @Test
    void refusesTwoPublishers() throws IOException {
        RawArticle article = read("a.txt", "Judul\nsource: Kawat publisher: Harian Pulau\n\nIsi.")
                .get(0);
        assertThatExceptionOfType(UnreadableArticle.class)
                .isThrownBy(() -> article.read(PAGES))
                .withMessageContainingAll("'Kawat'", "'Harian Pulau'");
    }

    @Test
    void tellsHowFarItHasCome() throws IOException {
        Path file = folder.resolve("berita.jsonl");
        String line = "{\"text\": \"" + "Satu. ".repeat(3000) + "\"}\n";
        Files.writeString(file, line.repeat(5));
        List<Long> behind = new ArrayList<>();
        new ArticleFile(file).forEach(raw -> {}, behind::add);
        assertThat(behind).hasSize(6).isSorted();
        assertThat(behind.get(0)).isLessThan(Files.size(file) / 2);
        assertThat(behind.get(5)).isEqualTo(Files.size(file));
    }

    @Test
    void countsTheBytesOfAPackedFileAsItLies() throws IOException {
        Path file = folder.resolve("berita.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"text\": \"Satu.\"}\n".repeat(500).getBytes(StandardCharsets.UTF_8));
        }
        List<Long> behind = new ArrayList<>();
        new ArticleFile(file).forEach(raw -> {}, behind::add);
        assertThat(behind.get(500)).isEqualTo(Files.size(file));
    }

    @Test
    void leavesOutADayThatIsNotOne() throws IOException {
        Submission article = read("a.txt", "Judul\nsource: Kawat date: 32-MAR-1987\n\nIsi.")
                .get(0)
                .read(PAGES);
        assertThat(article.publisher()).isEqualTo("Kawat");
        assertThat(article.publishedAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source: Koran date: 2 Maret 2026 | 2026-03-02",
                "source: Koran date: Senin, 02/03/2026 14:05 WIB | 2026-03-02",
                "source: Kawat date: 19-MAR-1987 | 1987-03-19",
                "date: March 2, 2026 source: Wire | 2026-03-02",
                "date: 6 Nop 2025 | 2025-11-06"
            })
    void readsTheDayOfTheHeaderAsItIsWritten(String line, String day) throws IOException {
        Submission article =
                read("a.txt", "Judul\n" + line + "\n\nIsi berita.").get(0).read(PAGES);
        assertThat(article.publishedAt()).isEqualTo(day);
        assertThat(article.text()).isEqualTo("Isi berita.");
    }

    @Test
    void readsAFileThatDoesNotSayItsCharsetInTheOneThatIsGiven() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        Path text = Files.write(folder.resolve("a.txt"), "“Tidak,” kata José.".getBytes(windows));
        Path page = Files.write(
                folder.resolve("b.html"),
                "<meta charset=utf-8><p>“Tidak,” kata José.</p>".getBytes(StandardCharsets.UTF_8));
        for (Path path : List.of(text, page)) {
            List<Submission> read = new ArrayList<>();
            new ArticleFile(path).forEach(raw -> read.add(raw.read(PAGES, windows)));
            assertThat(read.get(0).text()).isEqualTo("“Tidak,” kata José.");
        }
    }

    @Test
    void readsAPlainTextAsItIs() throws IOException {
        assertThat(read("seed.txt", "close\n\nJudul\n\nIsi.").get(0).read(PAGES).wholeText())
                .isEqualTo("close\n\nJudul\n\nIsi.");
    }

    @Test
    void readsAPageByItsEnding() throws IOException {
        assertThat(read("a.html", "<h1>Judul</h1><p>Isi berita.</p>")
                        .get(0)
                        .read(PAGES)
                        .title())
                .isEqualTo("Judul");
    }

    @Test
    void readsEachLineOfAGzippedCollection() throws IOException {
        Path file = folder.resolve("berita.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"text\": \"Satu.\"}\n\n{broken\n{\"text\": \"Tiga.\"}".getBytes(StandardCharsets.UTF_8));
        }
        List<RawArticle> raw = new ArrayList<>();
        new ArticleFile(file).forEach(raw::add);
        assertThat(raw).extracting(RawArticle::name).containsExactly("berita:1", "berita:3", "berita:4");
        assertThat(raw.get(2).read(PAGES).text()).isEqualTo("Tiga.");
        assertThatExceptionOfType(BrokenJson.class).isThrownBy(() -> raw.get(1).read(PAGES));
    }

    @Test
    void refusesAFileThatIsTooLongWithoutReadingItAll() throws IOException {
        List<RawArticle> raw = read("big.txt", "a ".repeat(3_000_000));
        assertThat(raw.get(0).bytes()).hasSizeLessThan(5_300_000);
        assertThatExceptionOfType(UnreadableArticle.class)
                .isThrownBy(() -> raw.get(0).read(PAGES))
                .withMessageContaining("5 MB");
    }

    @Test
    void knowsFilesByTheirEnding() {
        assertThat(List.of("a.txt", "a.HTML", "a.json", "a.jsonl.gz", "a.ndjson", "a.txt.gz"))
                .allMatch(name -> new ArticleFile(Path.of(name)).isKnown());
        assertThat(List.of("a.odt", "a.gz", ".txt", "txt", "a.tar.gz"))
                .noneMatch(name -> new ArticleFile(Path.of(name)).isKnown());
    }

    private List<RawArticle> read(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        List<RawArticle> raw = new ArrayList<>();
        new ArticleFile(file).forEach(raw::add);
        return raw;
    }
}
