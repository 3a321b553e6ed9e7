package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDayTests {

    private static final HtmlPages PAGES =
            new HtmlPages(Duration.ofSeconds(10), Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));
    private static final String STORY =
            "<h1>Nepal menuduh Kenya lagi</h1>%s<p>Nepal menuduh Kenya mengubah peta pada 1 Januari 2025.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=pubdate content=2026-03-02>",
                "<meta name=date content='2 Maret 2026'>",
                "<meta name=DC.date.issued content=2026-03-02>",
                "<meta name=article:published_time content=2026-03-02T10:00:00Z>",
                "<meta property=article:published_time content='2026-03-02WIB19:17:34+07:00'>",
                "<meta itemprop=datePublished content=2026-03-02>",
                "<meta name=publishdate content='2026/03/02 10:00:00'>",
                "<meta name=parsely-pub-date content=2026-03-02T10:00:00Z>",
                "<meta name=sailthru.date content='Mon, 02 Mar 2026 10:00:00 +0000'>",
                "<meta name=cXenseParse:recs:publishtime content=2026-03-02T10:00:00Z>",
                "<meta property=article:modified_time content=2026-03-09><meta name=pubdate content=2026-03-02>",
                "<meta property=article:modified_time content=2026-03-02>",
                "<meta property=article:published_time content=2031-01-01><meta name=pubdate content=2026-03-02>",
                "<time datetime=2026-03-02T23:59:00+07:00>2 Mar</time>",
                "<time>2 Maret 2026</time>",
                "<span itemprop=datePublished content=2026-03-02>Senin</span>",
                "<div>Senin, 02/03/2026 14:05 WIB</div>",
                "<div>Redaksi - 2 Mar 2026</div>",
                "<div>Updated March 9, 2026. Published March 2, 2026</div>",
                "<div>March 2, 2026</div>"
            })
    void findsTheDay(String said) {
        assertThat(PAGES.read(STORY.formatted(said)).publishedAt()).isEqualTo("2026-03-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-05-05\"}]}§ARTICLE",
                "{\"@type\":\"BreadcrumbList\",\"datePublished\":\"2025-05-05\"}§ARTICLE",
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-05-05\",§ARTICLE",
                "{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2025-05-05\"},ARTICLE]}",
                "[{\"@type\":\"WebSite\",\"datePublished\":\"2025-05-05\"},ARTICLE]",
                "{\"@type\":\"WebPage\",\"mainEntity\":ARTICLE,\"hasPart\":[{\"@type\":\"Article\",\"datePublished\":\"2025-05-05\"}]}"
            })
    void takesTheArticlesOwnFromLinkedData(String scripts) {
        String article =
                "{\"@type\":[\"NewsArticle\"],\"dateModified\":\"2026-03-09\",\"datePublished\":[\"2026-03-02T01:00:00Z\"]}";
        StringBuilder head = new StringBuilder();
        for (String script : scripts.replace("ARTICLE", article).split("§", -1)) {
            head.append("<script type=\"application/ld+json\">").append(script).append("</script>");
        }
        assertThat(PAGES.read(head + STORY.formatted("<time datetime=2026-04-04></time>"))
                        .publishedAt())
                .isEqualTo("2026-03-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header><time datetime=2026-05-31>Minggu</time></header><article>STORY</article>",
                "<div class=terpopuler><time datetime=2026-05-31>x</time></div><div>STORY</div>",
                "<div><h3>Terpopuler</h3><a href=/x>Resep bubur</a><time"
                        + " datetime=2026-05-31>kemarin</time></div><div>STORY</div>",
                "<article>STORY</article><article><h2><a href=/x>Lain</a></h2><time"
                        + " datetime=2026-05-31>x</time></article>",
                "<nav><time datetime=2026-05-31>x</time></nav>STORY"
            })
    void passesOverDaysOfOtherThings(String page) {
        String dated = STORY.formatted("<time datetime=2026-03-02>Senin</time>");
        assertThat(PAGES.read(page.replace("STORY", dated)).publishedAt()).isEqualTo("2026-03-02");
        assertThat(PAGES.read(page.replace("STORY", STORY.formatted(""))).publishedAt())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html lang=en>", "<meta name=date content=2031-01-01>", "<meta name=date content=0000-00-00>"})
    void knowsNoDayRatherThanAWrongOne(String head) {
        assertThat(PAGES.read(head
                                + "<h1>Norway accuses Iceland</h1><span>02/03/2026</span><p>Norway accused"
                                + " Iceland of it.</p>")
                        .publishedAt())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=terpopuler><time datetime=2025-01-01>1 Jan 2025</time></div>",
                "<div id=most-read><ul><li>5 Mei 2025</li></ul></div>",
                "<aside><p>Arsip 5 Mei 2025</p></aside>"
            })
    void passesOverTheDayOfABoxBetweenHeadlineAndStory(String box) {
        String page = "<html lang=id><h1>Fiji Menuduh Tonga</h1>" + box
                + "<article>DAY<p>Fiji menuduh Tonga menyembunyikan data cuaca dari stasiun bersama di pulau karang itu sejak"
                + " tahun lalu.</p><p>Tonga membantah tuduhan itu.</p></article>";
        assertThat(PAGES.read(page.replace("DAY", "<span class=date>Senin, 2 Mar 2026 10:12 WIB</span>"))
                        .publishedAt())
                .isEqualTo("2026-03-02");
        assertThat(PAGES.read(page.replace("DAY", "")).publishedAt()).isNull();
    }
}
