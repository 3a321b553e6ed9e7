package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageHeadlineTests {

    private static final HtmlPages PAGES = new HtmlPages(Duration.ofSeconds(10), Clock.systemUTC());
    private static final String BODY = "<p>Nepal menuduh Kenya mengubah peta perbatasan. Kenya membantah.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "<title>Nepal Tolak Usul Kenya - Harian Selat</title><h1 class=logo>Harian Selat</h1><h2>Nepal Tolak Usul Kenya</h2>",
                "<title>Nepal Tolak Usul Kenya - Harian Selat</title><h1><a href=/>Harian Selat</a></h1>",
                "<title>Nepal Tolak Usul Kenya | Harian Selat | Dunia</title>",
                "<title>Harian Selat: Nepal Tolak Usul Kenya</title><meta property=og:site_name content='Harian Selat'>",
                "<title>Harian Selat » Nepal Tolak Usul Kenya</title><h1>Nepal Tolak Usul Kenya</h1>",
                "<meta property=og:title content='Nepal Tolak Usul Kenya - Harian Selat'><meta property=og:site_name content='Harian Selat'>",
                "<meta property=og:title content='Nepal Tolak Usul Kenya - harianselat.example'><link rel=canonical href=https://www.harianselat.example/1>",
                "<title>x</title><h1>Nepal <br>Tolak Usul Kenya</h1>",
                "<h1>Nepal Tolak Usul Kenya</h1>"
            })
    void leavesTheSiteOut(String head) {
        assertThat(PAGES.read(head + BODY).title()).isEqualTo("Nepal Tolak Usul Kenya");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "Menteri: Nepal - Kenya sepakat",
                "Nepal Tolak Usul - Kenya Marah Besar",
                "Norway v Iceland: who owns the map?",
                "Nepal | Kenya: peta baru",
                "Perang dagang Nepal–Kenya berakhir"
            })
    void keepsAHeadlineWithMarksOfItsOwn(String headline) {
        String site = "<meta property=og:site_name content='Harian Selat'>";
        assertThat(PAGES.read("<title>" + headline + " - Harian Selat</title>" + site + "<h1>" + headline + "</h1>"
                                + BODY)
                        .title())
                .isEqualTo(headline);
        assertThat(PAGES.read("<title>" + headline + "</title><h1>" + headline + "</h1>" + BODY)
                        .title())
                .isEqualTo(headline);
    }

    @Test
    void takesTheHeadlineThatReadersSee() {
        assertThat(PAGES.read(
                                "<meta property=og:title content='Nepal Tolak Usul'><h1>Nepal Tolak Usul</h1><h1>Terpopuler</h1>"
                                        + BODY)
                        .title())
                .isEqualTo("Nepal Tolak Usul");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Koran\"}}</script><meta property=og:site_name content=Lain>",
                "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"Koran\"},{\"@type\":\"Article\",\"publisher\":{\"@id\":\"#o\"}}]}</script>",
                "<script type=application/ld+json>[{\"@type\":\"NewsArticle\",\"publisher\":[\"Koran\"]}]</script>",
                "<meta property=og:site_name content=Koran><link rel=canonical href=https://www.koran.example/1>"
            })
    void takesThePublisherThatThePageNames(String head) {
        assertThat(PAGES.read(head + BODY).publisher()).isEqualTo("Koran");
    }

    @Test
    void takesTheHostWhereThePageNamesNoPublisher() {
        assertThat(PAGES.read("<link rel=canonical href=https://www.koran.example/1>" + BODY)
                        .publisher())
                .isEqualTo("koran.example");
    }
}
