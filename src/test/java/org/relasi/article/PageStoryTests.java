package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which text of a page is its story: nothing of it lost, nothing else in it. */
class PageStoryTests {

    private static final HtmlPages PAGES = new HtmlPages(Duration.ofSeconds(10), Clock.systemUTC());
    private static final String FIRST = "Norwegia menuduh Islandia menyembunyikan peta kuno.";
    private static final String LAST = "Islandia membantah.";
    private static final String OTHER = "Kenya menyerang Uganda dalam sengketa garam.";

    @Test
    void losesNoSectionOfAnArticle() {
        String lead = "Pemerintah Nepal menuduh Kenya mengubah peta perbatasan tanpa pemberitahuan, kata juru bicara"
                + " kementerian luar negeri di Kathmandu.";
        assertThat(read("<article><p>" + lead + "</p><div><h2>Latar</h2><p>Kedua negara berselisih sejak lama, kata"
                        + " pengamat di Nairobi.</p></div><div><h2>Tanggapan</h2><p>India mengecam Nepal.</p><p>Kenya memuji"
                        + " Uganda atas peta baru.</p></div></article>"))
                .containsExactly(
                        lead,
                        "Latar",
                        "Kedua negara berselisih sejak lama, kata pengamat di Nairobi.",
                        "Tanggapan",
                        "India mengecam Nepal.",
                        "Kenya memuji Uganda atas peta baru.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form><p>1</p><p>2</p><input type=submit></form>",
                "<form action=/cari><div class=isi><p>1</p></div><div class=isi><p>2</p></div></form>",
                "<div>1<br><br>2</div>",
                "<div>1</div><div>2</div>",
                "<div>1<div class=iklan>Iklan</div>2</div>",
                "<section><div><div><span>1</span></div></div></section><section><p>2</p></section>",
                "<ul><li>1</li><li>2</li></ul>",
                "<table><tr><td><p>1</p></td></tr><tr><td><p>2</p></td></tr></table>",
                "<article><article><h2>08.00</h2><p>1</p></article><article><h2>07.00</h2><p>2</p></article></article>",
                "<main><p>1</p><blockquote>2</blockquote></main>",
                "<main amp><p>1</p><amp-ad>Iklan</amp-ad><p>2</p></main>",
                "<div class='post has-sidebar tag-related'><p>1</p><p>2</p></div>",
                "<body style='display:none'><p>1</p><p>2</p></body>",
                "<div class=page-1><p>1</p></div><div class=page-2><p>2</p></div><button>Halaman 2</button>",
                "<details><summary>Rincian</summary><p>1</p><p>2</p></details>",
                "<pre>1\n\n2</pre>",
                "<div class=related><p>1</p><p>2</p></div>"
            })
    void readsAStoryWhereverItStands(String layout) {
        String page =
                layout.replace("1<", FIRST + "<").replace("1\n", FIRST + "\n").replace("2<", LAST + "<");
        assertThat(read(page)).contains(FIRST, LAST).doesNotContain("Iklan", "Halaman 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=cookie-banner><p>OTHER</p></div>",
                "<div id=onetrust-consent-sdk><p>OTHER</p></div>",
                "<p hidden>OTHER</p>",
                "<div aria-hidden=true><p>OTHER</p></div>",
                "<div style='color:red; display : none'><p>OTHER</p></div>",
                "<div style=visibility:hidden>OTHER</div>",
                "<template><p>OTHER</p></template>",
                "<noscript><p>OTHER</p></noscript>",
                "<dialog open><p>OTHER</p></dialog>",
                "<div role=dialog><p>OTHER</p></div>",
                "<p class=sr-only>OTHER</p>",
                "<div class=related-articles><h3>X</h3><p>OTHER</p></div>",
                "<div class=beritaTerkait><p>OTHER</p></div>",
                "<div><h3>Berita Terkait</h3><p>OTHER</p></div>",
                "<div><h3>Most read</h3><p>OTHER</p></div>",
                "<div><h4>More from World</h4><p>OTHER</p></div>",
                "<div><h3><a href=/x>Kabar lain hari ini</a></h3><p>OTHER</p></div>",
                "<ul><li><a href=/x>Kenya menyerang Uganda</a></li><li><a href=/y>Garam langka</a></li></ul>",
                "<div class=share-bar><span>OTHER</span></div>",
                "<div class=tags><a href=/t>peta</a> <a href=/u>garam</a></div>",
                "<div id=comments><p>OTHER</p><p>OTHER</p><p>OTHER</p><p>OTHER</p><p>OTHER</p><p>OTHER</p></div>",
                "<div class=newsletter-signup><p>OTHER</p></div>",
                "<div class=author-bio><p>OTHER</p></div>",
                "<p>© 2026 Kenya menyerang Uganda</p>",
                "<p>Foto: Kenya menyerang Uganda</p>",
                "<figure><img src=x><figcaption>OTHER</figcaption></figure>",
                "<p>Baca juga: <a href=/x>Kenya menyerang Uganda</a></p>",
                "<p><strong>Read more:</strong> <a href=/x>Kenya menyerang Uganda.</a></p>",
                "<div class=pagination><a href=?p=2>Kenya menyerang Uganda</a></div>",
                "<div class=paywall><p>OTHER</p></div>",
                "<aside><p>OTHER</p></aside>",
                "<nav><p>OTHER</p></nav>",
                "<blockquote class=twitter-tweet><p>OTHER</p></blockquote>"
            })
    void readsNothingElse(String box) {
        String other = box.replace("OTHER", OTHER);
        String page = "<h1>Norwegia dan Islandia berselisih</h1><div class=isi><p>" + FIRST + "</p>%s<p>" + LAST
                + "</p></div>%s";
        assertThat(read(page.formatted(other, ""))).containsExactly(FIRST, LAST);
        assertThat(read(page.formatted("", other))).containsExactly(FIRST, LAST);
    }

    @Test
    void partsCellsItemsAndTerms() {
        assertThat(read("<table><tr><th>Hari</th><th>Kabar</th></tr><tr><td>2 Maret</td><td>" + FIRST
                        + "</td></tr></table><dl><dt>Islandia</dt><dd>Membantah peta itu.</dd></dl>"))
                .containsExactly("Hari", "Kabar", "2 Maret", FIRST, "Islandia", "Membantah peta itu.");
    }

    @Test
    void neitherSplitsNorGluesWords() {
        assertThat(
                        read(
                                "<p>Nor&shy;wegia\u00A0mem\u200Bbantah\u202Ftu\u200Dduh&#8204;an\u3000itu.<br>Islandia<wbr>wan diam.</p>"))
                .containsExactly("Norwegia membantah tuduhan itu.", "Islandiawan diam.");
    }

    @Test
    void readsCaptionsWhereThereIsNothingElse() {
        assertThat(read("<figure><img src=x><figcaption>" + FIRST + "</figcaption></figure>"))
                .containsExactly(FIRST);
    }

    @Test
    void readsTheHeadlineOnce() {
        Submission page =
                PAGES.read("<title>Norwegia &amp; Islandia - Koran</title><h1>Norwegia &amp; Islandia</h1><p>Norwegia"
                        + " &amp; Islandia</p><p>" + FIRST + "</p>");
        assertThat(page.wholeText()).isEqualTo("Norwegia & Islandia\n\n" + FIRST);
    }

    private static List<String> read(String page) {
        return PAGES.read(page).text().lines().filter(line -> !line.isBlank()).toList();
    }
}
