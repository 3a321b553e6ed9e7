package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class RelationshipControllerIT extends QueryApi {

    @Test
    void tellsARelationshipWithItsEndsAndMeasures() throws Exception {
        ask("/relationships/r-06").andExpect(content().json("""
                                        {"id": "r-06", "type": "HOLDS_POSITION",
                                         "source": {"id": "e-putin", "type": "Person", "name": "Vladimir Putin"},
                                         "target": {"id": "e-rus", "type": "State", "name": "Rusia"},
                                         "status": "asserted", "label": "Presiden", "statements": 2, "articles": 2, "sources": 2,
                                         "denials": 0, "firstSeen": "2021-01-10", "lastSeen": "2021-06-16", "confidence": 0.9,
                                         "properties": {"title": "Presiden"},
                                         "links": {"evidence": "/api/v1/relationships/r-06/evidence"}}"""));
    }

    @ParameterizedTest
    @CsvSource({
        "type=ACCUSES, 2",
        "source=e-usa, 2",
        "target=e-rus&type=ACCUSES&source=e-deu, 1",
        "status=disputed, 1",
        "minSources=2, 1",
        "limit=200, 14"
    })
    void filters(String filter, int count) throws Exception {
        ask("/relationships?" + filter).andExpect(jsonPath("$.items", hasSize(count)));
    }

    @Test
    void pagesThroughAllExactlyOnce() throws Exception {
        assertThat(allPages("/relationships?limit=3", "$.items[*].id"))
                .doesNotHaveDuplicates()
                .hasSize(14)
                .isSorted();
        assertThat(allPages("/relationships/r-02/evidence?limit=1", "$.items[*].id"))
                .containsExactly("s-02", "s-04");
    }

    @Test
    void saysWhyARelationshipIsThere() throws Exception {
        ask("/relationships/r-02/evidence")
                .andExpect(jsonPath("$.items[*].polarity", contains("alleged", "denied")))
                .andExpect(jsonPath("$.items[*].speaker.name", contains("Jerman", "Rusia")))
                .andExpect(jsonPath("$.items[0].source.name").value("Rusia"))
                .andExpect(jsonPath("$.items[0].target.name").value("Alexei Navalny"))
                .andExpect(jsonPath("$.items[0].sentence.text").value("Jerman menuduh Rusia meracuni Alexei Navalny."))
                .andExpect(jsonPath("$.items[0].sentence.start").value(22))
                .andExpect(jsonPath("$.items[0].sentence.end").value(67))
                .andExpect(jsonPath("$.items[0].trigger.start").value(29))
                .andExpect(jsonPath("$.items[0].trigger.text").value("menuduh"))
                .andExpect(jsonPath("$.items[0].rule").value("active-clause"))
                .andExpect(jsonPath("$.items[0].foundBy").value("both"))
                .andExpect(jsonPath("$.items[0].doer.start").value(37))
                .andExpect(jsonPath("$.items[0].doer.end").value(42))
                .andExpect(jsonPath("$.items[0].doer.text").value("Rusia"))
                .andExpect(jsonPath("$.items[0].undergoer.text").value("Alexei Navalny"))
                .andExpect(jsonPath("$.items[0].eventTime").value("2020-08-01"))
                .andExpect(jsonPath("$.items[0].eventPrecision").value("month"))
                .andExpect(jsonPath("$.items[0].article.publisher").value("Harian Satu"))
                .andExpect(jsonPath("$.items[0].article.url").value("https://satu.example/1"))
                .andExpect(jsonPath("$.items[0].article.publishedAt").value("2021-01-10"));
    }

    @Test
    void answersStatementsThatAnEarlierVersionRead() throws Exception {
        ask("/relationships/r-01/evidence")
                .andExpect(jsonPath("$.items[0].trigger.text").value("menuduh"))
                .andExpect(jsonPath("$.items[0].doer").value(nullValue()))
                .andExpect(jsonPath("$.items[0].undergoer").value(nullValue()))
                .andExpect(jsonPath("$.items[0].foundBy").value(nullValue()));
    }

    @Test
    void tellsAnArticleAndWhatWasReadFromIt() throws Exception {
        ask("/articles/a-1").andExpect(content().json("""
                                        {"id": "a-1", "language": "id", "title": "Jerman menuduh Rusia", "sentences": 3,
                                         "statements": 7, "publishedAt": "2021-01-10",
                                         "links": {"statements": "/api/v1/articles/a-1/statements"}}"""));
        assertThat(allPages("/articles/a-1/statements?limit=2", "$.items[*].id"))
                .containsExactly("s-01", "s-02", "s-14", "s-03", "s-04", "s-05", "s-06");
    }

    @Test
    void findsTheShortestPath() throws Exception {
        ask("/paths?from=e-biden&to=e-navalny")
                .andExpect(jsonPath("$.from.name").value("Joe Biden"))
                .andExpect(jsonPath("$.paths[0].hops").value(3))
                .andExpect(jsonPath("$.paths[0].entities", hasSize(4)))
                .andExpect(jsonPath("$.paths[0].entities[3].id").value("e-navalny"))
                .andExpect(jsonPath("$.paths[0].relationships[2].id").value("r-02"));
        ask("/paths?from=e-biden&to=e-rus&types=MEETS,HOLDS_POSITION")
                .andExpect(jsonPath("$.paths[0].entities[1].id").value("e-putin"));
        ask("/paths?from=e-biden&to=e-navalny&maxHops=2").andExpect(jsonPath("$.paths", empty()));
        ask("/paths?from=e-biden&to=e-geneva").andExpect(jsonPath("$.paths", empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "/paths?from=e-rus&to=e-usa&maxHops=7, maxHops",
        "/paths?from=e-rus&to=e-usa&maxHops=0, maxHops",
        "/paths?from=e-rus, to",
        "/paths?from=e-rus&to=e-rus, to",
        "'/paths?from=e-rus&to=e-usa&types=MEETS,LOVES', types",
        "/relationships?type=LOVES, type",
        "/relationships?minSources=x, minSources",
        "/relationships/r-02/evidence?cursor=x, cursor",
        "/articles/a-1/statements?limit=0, limit",
        "/relationships?sources=2, sources"
    })
    void namesTheParameterThatIsUnfit(String uri, String field) throws Exception {
        refuse(400, "invalid-request", uri)
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @ParameterizedTest
    @CsvSource({
        "/relationships/none, relationship-not-found",
        "/relationships/none/evidence, relationship-not-found",
        "/articles/none, article-not-found",
        "/articles/none/statements, article-not-found",
        "/paths?from=none&to=e-rus, entity-not-found",
        "/paths?from=e-rus&to=none, entity-not-found",
        "/nothing, not-found"
    })
    void saysWhatIsNotThere(String uri, String slug) throws Exception {
        refuse(404, slug, uri);
    }

    @Test
    void answersJsonToGetOnly() throws Exception {
        mvc.perform(post("/api/v1/relationships"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        mvc.perform(get("/api/v1/relationships").accept(MediaType.TEXT_PLAIN))
                .andExpect(status().isNotAcceptable())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }
}
