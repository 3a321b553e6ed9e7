package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.relasi.TestNeo4j;
import org.relasi.graph.EdgeCards;
import org.springframework.mock.web.MockHttpServletResponse;

/** Two hubs of 12,000 neighbours each, and a dense crowd beside them. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LimitsIT extends QueryApi {

    @BeforeAll
    static void addHubs() {
        try (Driver driver = TestNeo4j.driver();
                Session session = driver.session()) {
            session.run(
                            "UNWIND range(0, 12299) AS i CREATE (:Entity:Place {id: 'h' + i, name: 'H' + i, aliases: [], keys: ['h' + i]})")
                    .consume();
            session.run("MATCH (s:Sentence {id: 'a-1-0'}) UNWIND range(2, 12001) AS i UNWIND [0, 1] AS hub "
                            + tie("'h' + hub", "'h' + i", "'hub-' + hub + '-' + i"))
                    .consume();
            session.run(
                            "MATCH (s:Sentence {id: 'a-1-0'}) UNWIND range(12002, 12151) AS i UNWIND range(i + 1, i + 140, 2) AS j "
                                    + tie("'h' + i", "'h' + (12002 + j % 150)", "'crowd-' + i + '-' + j"))
                    .consume();
            EdgeCards.fill(driver);
        }
    }

    private static String tie(String from, String to, String edge) {
        return "CALL (*) { MATCH (a:Entity {id: " + from + "}), (b:Entity {id: " + to + "}) WHERE a <> b WITH *, "
                + edge
                + " AS edge CREATE (a)-[:SUPPORTS {id: edge, status: 'asserted', sources: 1, statements: 1, articles: 1,"
                + " denials: 0, confidence: 0.9}]->(b) CREATE (t:Statement {id: edge, edge: edge, type: 'SUPPORTS',"
                + " polarity: 'asserted', confidence: 0.9, triggerStart: 0, triggerEnd: 1})"
                + " CREATE (t)-[:SUBJECT]->(a), (t)-[:OBJECT]->(b), (t)-[:EVIDENCE]->(s) } IN TRANSACTIONS OF 1000 ROWS";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entities/h0/relationships?limit=200",
                "/entities/h0/relationships?polarity=denied",
                "/entities/h0/timeline?limit=200",
                "/entities/h0/timeline?minSources=2",
                "/relationships?source=h0&target=h5",
                "/relationships?source=h0&type=MEETS",
                "/relationships?status=intended",
                "/relationships?type=SUPPORTS&minConfidence=0.95",
                "/relationships?polarity=negated",
                "/entities?q=h",
                "/entities?q=h1",
                "/paths?from=h0&to=h1&maxHops=6&limit=50",
                "/paths?from=h12002&to=h12100&maxHops=6",
                "/paths?from=h0&to=h12002&maxHops=6",
                "/paths?from=e-rus&to=h12002&maxHops=6",
                "/queries/most_connected_entities",
                "/queries/conflict_triangles",
            })
    void answersOrSaysWhatToAskInstead(String uri) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get("/api/v1" + uri)).andReturn().getResponse();

        assertThat(answer.getStatus()).isIn(200, 422, 504);
        if (answer.getStatus() != 200) {
            String detail = JsonPath.read(answer.getContentAsString(StandardCharsets.UTF_8), "$.detail");
            assertThat(detail).contains("Ask for less");
        }
        assertThat(mvc.perform(get("/api/v1/entities/h0"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void pagesDeepIntoAHub() throws Exception {
        Set<String> seen = new HashSet<>();
        String cursor = null;
        for (int page = 0; page < 20; page++) {
            String answer = (cursor == null
                            ? ask("/entities/h1/relationships?limit=200")
                            : ask("/entities/h1/relationships?limit=200&cursor={c}", cursor))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            List<String> ids = JsonPath.read(answer, "$.items[*].id");
            assertThat(ids).hasSize(200).noneMatch(seen::contains);
            seen.addAll(ids);
            cursor = JsonPath.read(answer, "$.nextCursor");
        }
    }

    @Test
    void givesAllShortestPathsUpToTheLimit() throws Exception {
        String answer = ask("/paths?from=h0&to=h1&limit=50")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(JsonPath.<List<Integer>>read(answer, "$.paths[*].hops"))
                .hasSize(50)
                .containsOnly(2);
        assertThat(JsonPath.<List<String>>read(answer, "$.paths[*].entities[1].id"))
                .doesNotHaveDuplicates()
                .hasSize(50);
    }

    /** Among 36,000: by the index of what is rare, not by the order of all. */
    @ParameterizedTest
    @CsvSource({
        "/relationships?status=disputed, r-02",
        "/relationships?polarity=denied, r-02",
        "/relationships?minSources=2, r-06",
        "/entities/e-rus/relationships?status=disputed, r-02",
        "/entities/h0/relationships?status=disputed, ''",
        "/relationships?since=2090-01-01, ''"
    })
    void findsWhatIsRare(String uri, String id) throws Exception {
        assertThat(allPages(uri, "$.items[*].id")).isEqualTo(id.isEmpty() ? List.of() : List.of(id));
    }
}
