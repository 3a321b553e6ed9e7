package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTests {

    private static final HtmlPages PAGES = new HtmlPages(Duration.ofSeconds(10), Clock.systemUTC());
    private static final String PAGE =
            "<html><head><title>Kabar Lima</title></head><body><article><h1>Kabar Lima</h1><p>Peru memuji Cile di Lima"
                    + " setelah pertemuan yang panjang antara kedua pihak itu.</p></article></body></html>";

    @TempDir
    private Path folder;

    @Test
    void readsTheArticlesOfAZipAndNothingThatLeadsOutOfIt() throws IOException {
        byte[] zip = zip(
                "a.txt", "Peru memuji Cile.",
                "dalam/b.ndjson", "{\"text\": \"Kanada mendukung Islandia.\"}\n\n{\"text\": \"Chad memuji Mali.\"}",
                "foto.jpg", "...",
                "lagi.zip", "PK",
                "../luar.txt", "Isi.",
                "/etc/luar.txt", "Isi.",
                "dalam/../../luar.txt", "Isi.",
                "C:\\luar.txt", "Isi.");

        List<RawArticle> found = read("kumpulan.zip", zip);

        assertThat(found)
                .extracting(article -> article.where().substring(article.where().indexOf('!')))
                .containsExactly(
                        "!a.txt",
                        "!dalam/b.ndjson:1",
                        "!dalam/b.ndjson:3",
                        "!../luar.txt",
                        "!/etc/luar.txt",
                        "!dalam/../../luar.txt",
                        "!C:\\luar.txt");
        assertThat(found.get(1).read(PAGES).text()).isEqualTo("Kanada mendukung Islandia.");
        assertThat(found.subList(3, 7))
                .allSatisfy(out -> assertThatThrownBy(() -> out.read(PAGES))
                        .isInstanceOf(UnreadableArticle.class)
                        .hasMessageContaining("leads out of it"));
        assertThat(Files.exists(folder.resolveSibling("luar.txt"))).isFalse();
    }

    @Test
    void readsNoBomb() throws IOException {
        byte[] zip = zip("a.ndjson", "{\"text\": \"Peru memuji Cile.\"}\n" + "0".repeat(40 << 20));
        List<RawArticle> found = new ArrayList<>();
        Path file = Files.write(folder.resolve("bom.zip"), zip);

        assertThatThrownBy(() -> new ArticleFile(file).forEach(found::add))
                .isInstanceOf(TooManyBytes.class)
                .hasMessageContaining("200 times its size");
        assertThat(found).hasSize(1);
        Path packed = Files.write(
                folder.resolve("bom.txt.gz"), gzip("0".repeat(3 << 20).getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> new ArticleFile(packed).forEach(found::add, at -> {}, 1 << 20))
                .isInstanceOf(TooManyBytes.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.warc", "a.rss", "a.warc.gz", "a.zip.gz"})
    void saysWhatIsNoneOfItsKind(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "Peru memuji Cile.");
        assertThatThrownBy(() -> new ArticleFile(file).forEach(raw -> {})).isInstanceOf(IOException.class);
    }

    @Test
    void readsThePagesOfAWebArchive() throws IOException {
        byte[] warc = (record("http://koran.example/satu", "200 OK", "text/html; charset=utf-8", PAGE)
                        + record("http://koran.example/gambar", "200 OK", "image/png", "x")
                        + record("http://koran.example/hilang", "404 Not Found", "text/html", PAGE))
                .getBytes(StandardCharsets.UTF_8);

        for (List<RawArticle> found : List.of(read("arsip.warc", warc), read("arsip.warc.gz", gzip(warc)))) {
            assertThat(found).hasSize(1);
            Submission page = found.get(0).read(PAGES);
            assertThat(page.url()).isEqualTo("http://koran.example/satu");
            assertThat(page.title()).isEqualTo("Kabar Lima");
            assertThat(page.text()).contains("Peru memuji Cile di Lima");
        }
    }

    @Test
    void readsTheEntriesOfAFeed() throws IOException {
        List<RawArticle> found = read("kabar.rss", feed("").getBytes(StandardCharsets.UTF_8));

        assertThat(found).hasSize(2);
        Submission first = found.get(0).read(PAGES);
        assertThat(first.title()).isEqualTo("Peru & Cile");
        assertThat(first.text()).isEqualTo("Peru memuji Cile.\n\nKanada mendukung Islandia.");
        assertThat(first.url()).isEqualTo("https://koran.example/1");
        assertThat(first.publishedAt()).isEqualTo(LocalDate.of(2026, 1, 9));
        assertThatThrownBy(() -> found.get(1).read(PAGES)).hasMessageContaining("no text");
        assertThat(FeedEntries.links(feed("").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("https://koran.example/1", "https://koran.example/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
                "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:1/x.dtd'>"
            })
    void refusesAFeedWithEntitiesOfItsOwn(String doctype) throws IOException {
        Path file = Files.writeString(folder.resolve("a.rss"), feed(doctype));
        assertThatThrownBy(() -> new ArticleFile(file).forEach(raw -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("without a DOCTYPE");
    }

    @Test
    void readsTheTextOfAPdfFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(50, 700);
                text.showText("Peru memuji Cile di Lima.");
                text.endText();
            }
            pdf.save(bytes);
        }

        assertThat(read("a.pdf", bytes.toByteArray()).get(0).read(PAGES).text()).contains("Peru memuji Cile di Lima.");
        assertThatThrownBy(() -> read("b.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .read(PAGES))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessageContaining("no PDF file");
    }

    @Test
    void readsTheTextOfAWordDocument() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Kabar dari Lima");
            XWPFParagraph second = document.createParagraph();
            second.createRun().setText("Peru memuji ");
            second.createRun().setText("Cile di Lima.");
            document.write(bytes);
        }

        assertThat(read("a.docx", bytes.toByteArray()).get(0).read(PAGES).text())
                .contains("Kabar dari Lima\nPeru memuji Cile di Lima.");
        assertThatThrownBy(() -> read("b.docx", Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2))
                        .get(0)
                        .read(PAGES))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessageContaining("no Word document");
    }

    @Test
    void unpacksNoWordDocumentThatIsFarLargerThanItLooks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("a".repeat(30 << 20));
            document.write(bytes);
        }

        assertThatThrownBy(() -> read("a.docx", bytes.toByteArray()).get(0).read(PAGES))
                .isInstanceOf(UnreadableArticle.class);
    }

    private static String feed(String doctype) {
        return "<?xml version='1.0' encoding='UTF-8'?>" + doctype
                + "<rss version='2.0'><channel><title>Koran</title><link>https://koran.example</link><description>x</description><item><title>Peru"
                + " &amp;amp; Cile</title><link>https://koran.example/1</link><pubDate>Fri, 09 Jan 2026 03:00:00"
                + " GMT</pubDate><description>&lt;p&gt;Peru memuji Cile.&lt;/p&gt;&lt;p&gt;Kanada mendukung"
                + " Islandia.&lt;/p&gt;</description></item><item><title>Kosong</title><link>https://koran.example/2</link></item>"
                + "</channel></rss>";
    }

    private static String record(String url, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2026-01-09T03:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000"
                + url.length() % 10
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n"
                + http + "\r\n\r\n";
    }

    private List<RawArticle> read(String name, byte[] bytes) throws IOException {
        List<RawArticle> found = new ArrayList<>();
        new ArticleFile(Files.write(folder.resolve(name), bytes)).forEach(found::add);
        return found;
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
