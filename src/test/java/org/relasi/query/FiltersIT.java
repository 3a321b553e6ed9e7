package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

class FiltersIT extends QueryApi {

    @Autowired
    Driver driver;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type=POISONED,ACCUSES | r-01 r-02 r-07 r-14",
                "type=POISONED&type=ACCUSES | r-01 r-02 r-07 r-14",
                "type=POISONED&status=asserted | r-14",
                "status=disputed,intended | r-02",
                "polarity=denied | r-02",
                "polarity=denied,alleged&type=ACCUSES | ",
                "target=e-rus&polarity=asserted&minConfidence=0.8 | r-01 r-06 r-07 r-11",
                "source=e-putin | r-05 r-06",
                "source=e-putin&type=CRITICIZES | r-05",
                "source=e-deu&target=e-rus | r-01",
                "source=e-rus&target=e-deu&type=ACCUSES | ",
                "source=e-rus&since=2021-02-01 | ",
                "until=2021-01-09 | ",
                "type=HOLDS_POSITION&since=2021-02-01 | r-06 r-09",
                "type=HOLDS_POSITION&until=2021-02-01 | r-06",
                "minConfidence=0.65&status=asserted&type=PARTICIPATES_IN,CONSULTS | r-15 r-16",
                "minSources=2 | r-06",
            })
    void keepsTheRelationshipsAskedFor(String filter, String ids) throws Exception {
        List<String> expected = ids == null ? List.of() : List.of(ids.split(" "));

        assertThat(allPages("/relationships?limit=200&" + filter, "$.items[*].id"))
                .containsExactlyElementsOf(expected);
        assertThat(allPages("/relationships?limit=1&" + filter, "$.items[*].id"))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=50 | s-02 s-01 s-03 s-04 s-06 s-07 s-13 s-16 s-11",
                "direction=out | s-02 s-03 s-04",
                "direction=in | s-01 s-06 s-07 s-13 s-16 s-11",
                "type=POISONED,ACCUSES | s-02 s-01 s-04 s-07",
                "polarity=denied | s-04",
                "status=disputed | s-02 s-04",
                "minSources=2 | s-06 s-13",
                "since=2021-02-01 | s-07 s-13 s-16 s-11",
                "until=2020-12-31 | s-02",
                "minConfidence=0.85&direction=in | s-01 s-06 s-07 s-13 s-11",
            })
    void tellsAnEntitysDays(String filter, String ids) throws Exception {
        assertThat(allPages("/entities/e-rus/timeline?" + filter, "$.items[*].id"))
                .containsExactly(ids.split(" "));
        assertThat(allPages("/entities/e-rus/timeline?" + filter + "&limit=1", "$.items[*].id"))
                .containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by=event | s-02 s-01 s-03 s-04 s-06 s-07 s-13 s-16 s-11",
                "by=said | s-03 s-04 s-01 s-02 s-06 s-07 s-13 s-16 s-11",
                "by=published | s-01 s-02 s-03 s-04 s-06 s-07 s-13 s-16 s-11",
                "by=said&until=2021-01-09 | s-03 s-04",
                "by=said&since=2021-01-05&until=2021-01-12 | s-01 s-02 s-06",
                "by=said&with=e-deu | s-03 s-01",
            })
    void tellsAnEntitysDaysByWhatIsAsked(String query, String ids) throws Exception {
        assertThat(allPages("/entities/e-rus/timeline?limit=2&" + query, "$.items[*].id"))
                .containsExactly(ids.split(" "));
    }

    @Test
    void tellsHowExactlyItIsKnownWhenItWasSaid() throws Exception {
        ask("/entities/e-rus/timeline?by=said&type=DENIES")
                .andExpect(jsonPath("$.items[0].saidTime").value("2021-01-04"))
                .andExpect(jsonPath("$.items[0].saidPrecision").value("week"));
        ask("/entities/e-rus/timeline?by=said&type=ACCUSES")
                .andExpect(jsonPath("$.items[0].saidTime").value((Object) null))
                .andExpect(jsonPath("$.items[0].saidPrecision").value((Object) null));
    }

    @Test
    void tellsWhatAnEntitySaysToo() throws Exception {
        ask("/entities/e-deu/timeline?type=POISONED")
                .andExpect(jsonPath("$.items[*].id", contains("s-02")))
                .andExpect(jsonPath("$.items[0].speaker.id").value("e-deu"));
    }

    @ParameterizedTest
    @CsvSource({
        "/relationships?polarity=maybe, polarity, asserted",
        "'/relationships?type=ACCUSES,LOVES', type, 'cannot be ''LOVES'': it is one of [ACCUSES'",
        "/relationships?minConfidence=2, minConfidence, 1",
        "/relationships?since=soon, since, a date such as",
        "/entities/e-rus/timeline?limit=0, limit, 1",
        "/entities/e-rus/timeline?direction=up, direction, both",
        "/relationships?direction=out, direction, minConfidence"
    })
    void namesTheParameterThatIsUnfit(String uri, String field, String hint) throws Exception {
        refuse(400, "invalid-request", uri)
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message", containsString(hint)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relationships?limit=2",
                "/relationships?limit=2&type=CRITICIZES,ACCUSES",
                "/relationships?limit=2&target=e-rus",
                "/entities/e-rus/relationships?limit=2",
                "/entities/e-rus/timeline?limit=2",
                "/relationships/r-06/evidence?limit=1",
                "/entities?limit=2"
            })
    void neitherSkipsNorRepeatsWhileArticlesArrive(String uri) throws Exception {
        List<String> expected = allPages(uri, "$.items[*].id");
        List<String> given = new ArrayList<>();
        String cursor = null;
        int more = 0;
        do {
            String page = (cursor == null ? ask(uri) : ask(uri + "&cursor={cursor}", cursor))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            given.addAll(JsonPath.<List<String>>read(page, "$.items[*].id"));
            cursor = JsonPath.read(page, "$.nextCursor");
            arrive(more++);
        } while (cursor != null && more < 100);

        assertThat(given).doesNotHaveDuplicates().containsAll(expected);
        driver.executableQuery("MATCH (n) WHERE n.arrived DETACH DELETE n").execute();
    }

    /** An article whose edges, days and names come before, between and behind those that are there. */
    private void arrive(int number) {
        String place = List.of("0", "r-05", "r-99", "A", "Rz", "~").get(number % 6) + "-new-" + number;
        driver.executableQuery("""
                MATCH (rus:Entity {id: 'e-rus'})
                CREATE (e:Entity:Place {id: $place, name: $place, aliases: [], keys: [$place], arrived: true})
                CREATE (a:Article {id: $place, publishedAt: date('2021-01-01') + duration({days: $number * 37}), arrived: true})
                  -[:HAS]->(s:Sentence {id: $place, index: 0, start: 0, end: 4, text: 'teks', arrived: true})
                CREATE (t:Statement {id: $place, type: 'CRITICIZES', edge: $place, polarity: 'asserted', confidence: 0.9,
                  triggerStart: 0, triggerEnd: 4, arrived: true})
                CREATE (t)-[:SUBJECT]->(e), (t)-[:OBJECT]->(rus), (t)-[:EVIDENCE]->(s)
                CREATE (e)-[:CRITICIZES {id: $place, status: 'asserted', label: 'criticizes', statements: 1, articles: 1,
                  sources: 1, denials: 0, confidence: 0.9, firstSeen: a.publishedAt, lastSeen: a.publishedAt}]->(rus)
                CREATE (:EdgeCard {id: $place, type: 'CRITICIZES', source: e.id, target: rus.id, status: 'asserted', sources: 1,
                  confidence: 0.9, firstSeen: a.publishedAt, lastSeen: a.publishedAt, arrived: true})
                """)
                .withParameters(Map.of("place", place, "number", number))
                .execute();
    }
}
