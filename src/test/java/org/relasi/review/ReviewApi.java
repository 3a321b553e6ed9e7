package org.relasi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.relasi.GraphDump;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.graph.ProjectionCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The service over an empty store; after each test the edges must be those that the statements make, and nothing dangle. */
@StoreTest
@SpringBootTest
@AutoConfigureMockMvc
abstract class ReviewApi {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvc mvc;

    @Autowired
    Driver driver;

    @Autowired
    ProjectionCheck check;

    @BeforeEach
    void empty() {
        TestNeo4j.clear();
    }

    @AfterEach
    void holds() {
        assertThat(check.run().differences()).isEmpty();
        assertThat(rows(
                        "MATCH (n) WHERE (n:Sentence OR n:Statement OR n:RejectedStatement OR n:Entity OR n:Publication)"
                                + " AND NOT (n)--() RETURN n"))
                .isEmpty();
        assertThat(rows("MATCH (t:Statement|RejectedStatement) WHERE COUNT { (t)-[:SUBJECT]->() } <> 1"
                        + " OR COUNT { (t)-[:OBJECT]->() } <> 1 OR COUNT { (t)-[:EVIDENCE]->() } <> 1 RETURN t"))
                .isEmpty();
        assertThat(rows("MATCH ()-[r:SUBJECT|OBJECT|SAID_BY]->(e) WHERE r.entity IS NULL OR r.entity <> e.id"
                        + " OR r.byEvent IS NULL OR r.bySaid IS NULL OR r.byPublished IS NULL RETURN r"))
                .isEmpty();
    }

    MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    /** Stores an article and answers its id. */
    String store(String text, String publisher, String day) throws Exception {
        MockHttpServletResponse response = perform(post("/api/v1/articles")
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(
                        Map.of("text", text, "publisher", publisher, "publishedAt", day, "language", "id"))));
        assertThat(response.getStatus()).isIn(200, 201);
        return read(response, "$.id");
    }

    void remove(String article) throws Exception {
        assertThat(perform(delete("/api/v1/articles/{id}", article)).getStatus())
                .isEqualTo(204);
    }

    MockHttpServletResponse ask(String uri, Object... values) throws Exception {
        return perform(get("/api/v1" + uri, values));
    }

    /** What a JSON path finds in an answer. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // as JsonPath has it
    <T> T ask(String path, String uri) throws Exception {
        MockHttpServletResponse response = ask(uri);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return JsonPath.read(response.getContentAsString(), path);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // as JsonPath has it
    static <T> T read(MockHttpServletResponse response, String path) throws Exception {
        return JsonPath.read(response.getContentAsString(), path);
    }

    MockHttpServletResponse review(String resource, String ifMatch, String body) throws Exception {
        MockHttpServletRequestBuilder request = patch("/api/v1" + resource)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return perform(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    /** Reviews what there is now. */
    MockHttpServletResponse review(String resource, String body) throws Exception {
        MockHttpServletResponse response =
                review(resource, String.valueOf(ask(resource).getHeader("ETag")), body);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return response;
    }

    List<Record> rows(String cypher) {
        return driver.executableQuery(cypher).execute().records();
    }

    String text(String cypher) {
        return rows(cypher).get(0).get(0).asString();
    }

    long number(String cypher) {
        return rows(cypher).get(0).get(0).asLong();
    }

    /** Id of the only statement of a type. */
    String statement(String type) {
        List<Record> rows = rows("MATCH (t:Statement|RejectedStatement {type: '" + type + "'}) RETURN t.id");
        assertThat(rows).hasSize(1);
        return rows.get(0).get(0).asString();
    }

    long edges(String type) {
        return number("MATCH (:Entity)-[r:" + type + "]->(:Entity) RETURN count(r)");
    }

    /** All that the store says, but the reviews. */
    List<String> dump() {
        return GraphDump.of(driver).stream()
                .filter(line -> !line.startsWith("[Review]"))
                .toList();
    }
}
