package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPagesTests {

    private static final HtmlPages PAGES = new HtmlPages(Duration.ofSeconds(10), Clock.systemUTC());

    private static final String PAGE = """
        <!doctype html><html lang="id-ID"><head><title>Judul | Koran Kita</title>
        <meta property="og:title" content="Arunika Tolak Usulan &amp; Tawaran">
        <meta property="og:site_name" content="Koran Kita">
        <meta property="article:published_time" content="2026-03-03T10:00:00+07:00">
        <link rel="canonical" href="https://example.org/berita/1"></head>
        <body><nav><a href="/">Beranda</a> <a href="/dunia">Dunia</a></nav>
        <div class="content"><h1>Arunika Tolak Usulan &amp; Tawaran</h1>
        <p>JAKARTA - Pemerintah Arunika menolak usulan <b>Samudra</b>&nbsp;Raya soal batas laut, kata juru bicara.</p>
        <script>alert('tidak')</script>
        <p>Menteri Luar Negeri Arunika membantah&shy; tuduhan itu, Selasa.<br>Ia menyebutnya tak berdasar sama sekali.</p>
        <p>Kedua negara akan bertemu lagi pekan depan, dengan penengah dari organisasi kawasan, tambahnya.</p></div>
        <footer>© Koran Kita</footer></body></html>
        """;

    @Test
    void keepsParagraphsAndDropsTheFrame() {
        assertThat(PAGES.read(PAGE).text())
                .contains("menolak usulan Samudra Raya soal batas laut, kata juru bicara.\n\nMenteri")
                .contains("membantah tuduhan itu, Selasa.\nIa menyebutnya")
                .doesNotContain("alert", "Beranda", "<", "&amp;", "©");
    }

    @Test
    void takesWhatThePageSaysOfItself() {
        Submission page = PAGES.read(PAGE);
        assertThat(page.title()).isEqualTo("Arunika Tolak Usulan & Tawaran");
        assertThat(page.publisher()).isEqualTo("Koran Kita");
        assertThat(page.publishedAt()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(page.language()).isEqualTo("id");
        assertThat(page.url()).isEqualTo("https://example.org/berita/1");
    }

    @Test
    void readsTheDayFromLinkedDataAndPassesOverAbsurdOnes() {
        String page = """
            <meta property="article:published_time" content="0001-01-01T00:00:00Z">
            <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-02-01T01:00:00Z"}</script>
            <p>Arunika menolak.</p>\
            """;
        assertThat(PAGES.read(page).publishedAt()).isEqualTo("2026-02-01");
    }

    @Test
    void readsAShortFragment() {
        assertThat(PAGES.read("<p>Arunika menolak usulan itu.</p>").text()).isEqualTo("Arunika menolak usulan itu.");
    }

    @Test
    void refusesAPageWithoutText() {
        assertThatExceptionOfType(UnreadableArticle.class)
                .isThrownBy(() -> PAGES.read("<html><script>var a = 'teks';</script><img src=x></html>"))
                .withMessage("the page has no readable text");
    }

    @Test
    void refusesTwentyThousandNestedElements() {
        assertThatExceptionOfType(UnreadableArticle.class)
                .isThrownBy(() -> PAGES.read("<div>".repeat(20_000) + "Arunika menolak." + "</div>".repeat(20_000)))
                .withMessageContaining("elements");
    }

    @Test
    void readsAStoryBesideAHundredThousandLinks() {
        String links = "<a href=/x>tautan</a> ".repeat(100_000);
        assertThat(PAGES.read("<div>" + links + "</div><p>Arunika menolak usulan itu.</p>")
                        .text())
                .isEqualTo("Arunika menolak usulan itu.");
    }

    @Test
    void refusesMoreElementsThanAnyArticleHas() {
        assertThatExceptionOfType(UnreadableArticle.class)
                .isThrownBy(() -> PAGES.read("<b>".repeat(400_000)))
                .withMessageContaining("elements");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    @Timeout(120)
    void isBoundedWhateverThePageIs(String page) {
        assertThatNoException().isThrownBy(() -> {
            try {
                PAGES.read(page);
            } catch (UnreadableArticle refused) {
                assertThat(refused).hasMessageContaining("page");
            }
        });
    }

    static Stream<Named<String>> bombs() {
        String tail = "<p>Arunika menolak usulan itu.</p>";
        return Stream.of(
                Named.of("10 MB of one tag", "<b>".repeat(3_400_000) + tail),
                Named.of("nested spans below the limit", "<span>".repeat(14_000) + tail),
                Named.of("nested tables", "<table><tr><td>".repeat(4_000) + tail),
                Named.of("a huge attribute", "<p title=\"" + "x".repeat(5_000_000) + "\">" + tail),
                Named.of("many attributes", "<p " + "a b=c ".repeat(300_000) + ">" + tail),
                Named.of("entities", "<p>" + "&amp;&lt;&#x41;&bogus;".repeat(200_000) + tail),
                Named.of("open quotes", "<a href=\"".repeat(100_000) + tail),
                Named.of("many paragraphs", "<p>a, b, c. ".repeat(14_000)),
                Named.of("a hundred thousand links", "<a href=/x>tautan</a> ".repeat(100_000) + tail),
                Named.of(
                        "teasers",
                        "<div><h3><a href=/x>a</a></h3><p>Arunika.</p><time datetime=x>y</time></div>".repeat(20_000)),
                Named.of("breaks", "Arunika menolak<br>".repeat(100_000)),
                Named.of("headlines", "<h1>Judul</h1>".repeat(50_000) + tail),
                Named.of("boxes", "<h2>Related</h2><ul><li><a href=x>x</a></li></ul>".repeat(30_000) + tail),
                Named.of("metadata", "<meta name=date content=x>".repeat(50_000) + tail),
                Named.of("nested data", "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>" + tail),
                Named.of("comment", "<!--" + "-".repeat(2_000_000) + tail),
                Named.of(
                        "linked data",
                        "<script type=application/ld+json>" + "\"datePublished\" ".repeat(100_000) + "</script>"
                                + tail));
    }
}
