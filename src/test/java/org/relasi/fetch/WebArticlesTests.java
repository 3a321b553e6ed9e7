package org.relasi.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.article.HtmlPages;
import org.relasi.article.RawArticle;
import org.relasi.article.Submission;
import org.relasi.fetch.Fetched.Version;
import org.springframework.util.unit.DataSize;

class WebArticlesTests {

    private static final HtmlPages PAGES = new HtmlPages(Duration.ofSeconds(10), Clock.systemUTC());
    private static final String PAGE =
            "<html><head><title>Kabar Lima</title></head><body><article><h1>Kabar Lima</h1><p>Peru memuji Cile di Lima"
                    + " setelah pertemuan yang panjang antara kedua pihak itu.</p></article></body></html>";
    private static final String HTML = "text/html; charset=utf-8";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void open() throws IOException {
        site = new SmallSite();
        site.put("/satu", 200, PAGE, "Content-Type", HTML, "ETag", "\"1\"");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void readsAPageOnceForEachOfItsVersions() throws Exception {
        try (WebArticles web = new WebArticles(settings(true))) {
            List<RawArticle> found = read(web, site.address("/satu#bagian"));
            Submission page = found.get(0).read(PAGES);
            assertThat(page.title()).isEqualTo("Kabar Lima");
            assertThat(page.url()).isEqualTo(site.address("/satu"));
            web.remember();
        }
        try (WebArticles again = new WebArticles(settings(true))) {
            assertThat(read(again, site.address("/satu"))).isEmpty();
            site.put("/satu", 200, PAGE, "Content-Type", HTML, "ETag", "\"2\"");
            assertThat(read(again, site.address("/satu"))).hasSize(1);
        }
    }

    @Test
    void fetchesAgainWhatWasNotStored() throws Exception {
        try (WebArticles web = new WebArticles(settings(true))) {
            read(web, site.address("/satu"));
            web.forget();
            web.remember();
            assertThat(read(web, site.address("/satu"))).hasSize(1);
        }
    }

    @Test
    void readsThePagesThatAFeedLeadsToAndEachOnce() throws Exception {
        site.put("/kabar", 200, feed("satu", "hilang"), "Content-Type", "application/rss+xml");
        try (WebArticles web = new WebArticles(settings(true))) {
            List<RawArticle> found = read(web, site.address("/kabar"));
            assertThat(found).hasSize(2);
            assertThat(found.get(0).read(PAGES).text()).contains("Peru memuji Cile");
            assertThatThrownBy(() -> found.get(1).read(PAGES)).hasMessageContaining("status 404");
            web.remember();

            site.put("/dua", 200, PAGE, "Content-Type", HTML);
            site.put("/kabar", 200, feed("satu", "dua"), "Content-Type", "text/xml");
            assertThat(read(web, site.address("/kabar")))
                    .extracting(RawArticle::where)
                    .containsExactly(site.address("/dua"));
            assertThat(site.asked()).containsExactly("/kabar", "/satu", "/hilang", "/kabar", "/dua");
        }
    }

    @Test
    void mindsRobots() throws Exception {
        site.put("/robots.txt", 200, "User-agent: relasi\nDisallow: /satu\n", "Content-Type", "text/plain");
        try (WebArticles web = new WebArticles(settings(true))) {
            assertThatThrownBy(() -> read(web, site.address("/satu"))).hasMessageContaining("robots.txt forbids it");
        }
        site.put("/robots.txt", 503, "");
        try (WebArticles web = new WebArticles(settings(true))) {
            assertThatThrownBy(() -> read(web, site.address("/satu"))).hasMessageContaining("robots.txt forbids it");
        }
        assertThat(site.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://localhost:1/",
                "http://[::1]:1/",
                "http://0.0.0.0:1/",
                "http://2130706433:1/",
                "http://0x7f.1:1/",
                "http://169.254.169.254/latest/meta-data",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://[::ffff:127.0.0.1]:1/",
                "http://[64:ff9b::7f00:1]:1/",
                "http://[fc00::1]:1/",
                "http://100.64.0.1/"
            })
    void fetchesNothingOfPrivateNetworks(String address) throws Exception {
        try (WebArticles web = new WebArticles(settings(false))) {
            assertThatThrownBy(() -> read(web, address))
                    .isInstanceOf(FetchFailed.class)
                    .message()
                    .containsAnyOf("of a private network", "there is no host", "no address of the web");
        }
    }

    @Test
    void looksAtWhereARedirectLeads() throws Exception {
        site.put("/pindah", 302, "", "Location", "/satu");
        site.put("/putar", 302, "", "Location", "/putar");
        site.put("/berkas", 302, "", "Location", "file:///etc/hostname");
        try (WebPages pages = new WebPages(settings(true))) {
            assertThat(pages.fetch(WebPages.address(site.address("/pindah")), Version.NONE)
                            .url())
                    .hasToString(site.address("/satu"));
            assertThatThrownBy(() -> pages.fetch(WebPages.address(site.address("/putar")), Version.NONE))
                    .hasMessageContaining("5 redirects");
            assertThatThrownBy(() -> pages.fetch(WebPages.address(site.address("/berkas")), Version.NONE))
                    .hasMessageContaining("no address of the web");
        }
    }

    @Test
    void looksAtANameEachTimeItIsResolved() throws Exception {
        Names names = new Names(InetAddress.getAllByName("1.1.1.1")[0], InetAddress.getLoopbackAddress());
        PublicNetwork network = new PublicNetwork(names, false);
        assertThat(network.resolve("berganti.example")).hasSize(1);
        assertThatThrownBy(() -> network.resolve("berganti.example")).isInstanceOf(PublicNetwork.NotPublic.class);
    }

    @Test
    void connectsToTheAddressThatWasLookedAtAndAsksForNoOther() throws Exception {
        Names names = new Names(InetAddress.getLoopbackAddress());
        try (WebPages pages = new WebPages(settings(false), new PublicNetwork(names, false))) {
            assertThatThrownBy(() -> pages.fetch(
                            WebPages.address(site.address("/satu").replace("127.0.0.1", "koran.example")),
                            Version.NONE))
                    .hasMessageContaining("of a private network");
        }
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void readsNoMoreThanAPageMayHave() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[3 << 20]);
        }
        site.put("/bom", 200, bomb.toByteArray(), "Content-Type", HTML, "Content-Encoding", "gzip");
        try (WebArticles web = new WebArticles(settings(true))) {
            assertThatThrownBy(() -> read(web, site.address("/bom"))).hasMessageContaining("longer than 1048576 bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://koran.example/",
                "http:///x",
                "http://a b/",
                "https://user:secret@koran.example/",
                "http://"
            })
    void refusesWhatIsNoAddress(String address) {
        assertThatThrownBy(() -> WebPages.address(address))
                .isInstanceOf(FetchFailed.class)
                .hasMessageNotContaining("secret");
    }

    private static String feed(String... paths) {
        StringBuilder feed =
                new StringBuilder("<rss version='2.0'><channel><title>K</title><link>http://k.example</link>"
                        + "<description>k</description>");
        for (String path : paths) {
            feed.append("<item><title>")
                    .append(path)
                    .append("</title><link>/")
                    .append(path)
                    .append("</link></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static List<RawArticle> read(WebArticles web, String address) throws Exception {
        List<RawArticle> found = new ArrayList<>();
        web.forEach(address, found::add);
        return found;
    }

    private FetchSettings settings(boolean allowPrivate) {
        return new FetchSettings(
                folder.resolve("fetched.json"),
                "relasi",
                Duration.ofSeconds(20),
                DataSize.ofMegabytes(1),
                50,
                Duration.ZERO,
                allowPrivate);
    }

    /** Resolves every name, each time to the next address, and to the last from then on. */
    private static final class Names implements DnsResolver {

        private final Deque<InetAddress> addresses;

        Names(InetAddress... addresses) {
            this.addresses = new ArrayDeque<>(List.of(addresses));
        }

        @Override
        public InetAddress[] resolve(String host) {
            InetAddress next = addresses.size() > 1 ? addresses.poll() : addresses.peek();
            return new InetAddress[] {next};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
