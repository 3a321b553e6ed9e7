package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.relasi.TestNeo4j;

/** Lists of articles: latest first, filtered, searched by words of title and text. */
class ArticleListIT extends QueryApi {

    @BeforeAll
    static void addArticles() {
        try (Driver driver = TestNeo4j.driver()) {
            driver.executableQuery("""
                    UNWIND [
                      ['b-1', 'id', 'Harian Rekaan, Kota', 'Perundingan Dimulai', 'Undang-undang itu dibahas di Jakarta hari Jum\\'at.', '2022-05-01'],
                      ['b-2', 'en', 'The Second', 'Talks begin', 'US and UK envoys met. C&A was there.', '2022-05-01'],
                      ['b-3', 'id', 'HARIAN SATU', 'Perundingan Berakhir', 'Perundingan kedua pihak di Türkiye selesai.', '2022-05-02'],
                      ['b-4', 'id', null, 'Tanpa hari', 'Perundingan tanpa tanggal.', null],
                      ['b-5', 'en', 'Harian Satu', 'No day', 'Nothing of note.', null]] AS row
                    CREATE (:Article {id: row[0], language: row[1], publisher: row[2], title: row[3], text: row[4], publishedAt: date(row[5]), contentHash: row[0]})
                    """).execute();
            driver.executableQuery("""
                    MATCH (a:Article {id: 'b-4'})
                    CREATE (a)-[:ALSO_PUBLISHED]->(:Publication {id: 'p-4', publisher: 'Warta Kedua'})""").execute();
            nameHouses(driver);
            driver.executableQuery("CALL db.awaitIndexes(60)").execute();
        }
    }

    /** As the writer does: each publisher has the key of all its spellings. */
    private static void nameHouses(Driver driver) {
        driver
                .executableQuery(
                        "MATCH (n:Article|Publication) WHERE n.publisher IS NOT NULL RETURN DISTINCT n.publisher AS name")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("name").asString())
                .forEach(name -> driver.executableQuery(
                                "MATCH (n:Article|Publication {publisher: $name}) SET n.publisherKey = $key")
                        .withParameters(Map.of("name", name, "key", ArticleFilter.publisherKey(name)))
                        .execute());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=50 | b-3 b-1 b-2 a-2 a-1 b-4 b-5",
                "language=EN | b-2 a-2 b-5",
                "since=2022-05-01 | b-3 b-1 b-2",
                "until=2021-06-16 | a-2 a-1",
                "since=2021-01-10&until=2022-05-01&language=id | b-1 a-1",
                "publisher=harian satu | b-3 a-1 b-5",
                "source=Harian Satu | b-3 a-1 b-5",
                "publisher=Harian Satu,The Second&language=en | b-2 a-2 b-5",
                "publisher=The Second&publisher=Harian Satu&since=2022-01-01 | b-3 b-2",
                "publisher=hariansatu.co.id | b-3 a-1 b-5",
                "publisher=warta kedua | b-4",
                "publisher=Warta-Kedua&q=tanggal | b-4",
                "q=perundingan | b-3 b-1 b-4",
                "q=PERUNDING dimulai | b-1",
                "q=us | b-2",
                "q=u | ",
                "q=jum'at | b-1",
                "q=undang-undang | b-1",
                "q=türkiye | b-3",
                "q=perundingan&publisher=Harian Satu | b-3",
                "q=perundingan OR talks | ",
                "entity=Rusia | a-1",
                "entity=Alexei Navalny&since=2021-02-01 | ",
                "entity=NATO&publisher=The Second | a-2",
            })
    void keepsTheArticlesAskedFor(String filter, String ids) throws Exception {
        List<String> expected = ids == null ? List.of() : List.of(ids.split(" "));

        assertThat(allPages("/articles?" + filter, "$.items[*].id")).containsExactlyElementsOf(expected);
        if (!filter.startsWith("limit")) {
            assertThat(allPages("/articles?limit=1&" + filter, "$.items[*].id")).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void pagesThroughAllOneByOne() throws Exception {
        assertThat(allPages("/articles?limit=1", "$.items[*].id"))
                .containsExactly("b-3", "b-1", "b-2", "a-2", "a-1", "b-4", "b-5");
        assertThat(allPages("/articles?limit=2&fields=id", "$.items[*].id")).hasSize(7);
    }

    @Test
    void tellsAnArticleWithoutItsText() throws Exception {
        ask("/articles?language=en&until=2021-12-31")
                .andExpect(jsonPath("$.items[0].title").value("Leaders meet"))
                .andExpect(jsonPath("$.items[0].publisher").value("The Second"))
                .andExpect(jsonPath("$.items[0].statements").value(9))
                .andExpect(jsonPath("$.items[0].text").doesNotExist())
                .andExpect(jsonPath("$.items[0].links.article").value("/api/v1/articles/a-2"));
    }

    @Test
    void tellsTheArticlesOfAnEntity() throws Exception {
        ask("/entities/Vladimir Putin/articles").andExpect(jsonPath("$.items[*].id", contains("a-2", "a-1")));
        ask("/entities/e-putin/articles?until=2021-01-31").andExpect(jsonPath("$.items[*].id", contains("a-1")));
        ask("/entities/e-tur/articles").andExpect(jsonPath("$.items", empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "/articles?publisher=Harian Satuu, Harian Satu",
        "/articles?source=Warta Ketiga&q=perundingan, Warta Kedua",
        "/articles?publisher=The Second&publisher=Nobody's, Nobody's",
        "/articles?publisher=%21%21%21, !!!",
        "/entities/e-rus/articles?publisher=Hari Satu, Harian Satu"
    })
    void tellsAPublisherOfNothingWithTheNearest(String uri, String told) throws Exception {
        refuse(404, "publisher-not-found", uri.replace("%21", "!"))
                .andExpect(jsonPath("$.detail", containsString(told)));
    }

    @ParameterizedTest
    @CsvSource({
        "/articles?since=2022-01-02&until=2022-01-01, until",
        "/articles?q=rusia&since=2022-01-02&until=2022-01-01, until",
        "/entities/e-rus/articles?since=2022-01-02&until=2022-01-01, until",
        "/articles?q=!!!, q",
        "/articles?language=indonesian, language",
        "/articles?publisher=, publisher",
        "/articles?pubisher=x, pubisher",
        "/articles?cursor=x, cursor",
        "/articles?fields=txt, fields"
    })
    void namesTheParameterThatIsUnfit(String uri, String field) throws Exception {
        refuse(400, "invalid-request", uri)
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }
}
