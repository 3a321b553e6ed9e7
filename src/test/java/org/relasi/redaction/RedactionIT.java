package org.relasi.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

@StoreTest
@SpringBootTest
@AutoConfigureMockMvc
class RedactionIT {

    private static final String TITLE = "Satriyatama Bantah Tuduhan";
    private static final String TEXT = """
            Satriyatama Bantah Tuduhan

            Menteri Perdagangan Peru Bayu Satriyatama mengkritik Cile di Lima. Satriyatama menuduh Kanada meracuni Bayu Satriyatama.
            Yayasan Satriyatama memuji Kanada. "Satriyatama's plan," kata Dewi Larasati. Presiden Peru Dewi Larasati bertemu Bayu Satriyatama.""";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Driver driver;

    @Autowired
    private ProjectionCheck check;

    @BeforeEach
    void empty() {
        TestNeo4j.clear();
    }

    @AfterEach
    void holds() {
        assertThat(check.run().differences()).isEmpty();
    }

    @Test
    void takesANameOutOfEverything() throws Exception {
        String article = store(TITLE, TEXT, "Koran Satu", "https://satu.example/bayu-satriyatama-bantah", "2026-01-02");
        String before = text("MATCH (a:Article) RETURN a.text");
        long edges = edges();
        assertThat(edges).isPositive();
        String id = person();
        String reviewed = text("MATCH (:Entity {id: '" + id + "'})<-[:SUBJECT]-(t:Statement) RETURN t.id LIMIT 1");
        perform(patch("/api/v1/statements/{id}", reviewed)
                .header("If-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"verdict\": \"accepted\", \"note\": \"kata Bayu Satriyatama sendiri\"}"));

        MockHttpServletResponse answer = redact(id, "permintaan Bayu Satriyatama");

        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        assertThat(JsonPath.<Boolean>read(answer.getContentAsString(), "$.done"))
                .isTrue();
        assertThat(namesLeft())
                .containsExactly("yayasan satriyatama"); // what bears the name of another is that other's
        String after = text("MATCH (a:Article {id: '" + article + "'}) RETURN a.text");
        assertThat(after).hasSameSizeAs(before).contains("mengkritik Cile di Lima. ███████████ menuduh Kanada");
        assertThat(edges()).isEqualTo(edges);
        assertThat(text("MATCH (e:Entity {id: '" + id + "'}) RETURN e.name")).isEqualTo("(redacted)");
        assertThat(
                        rows(
                                "MATCH (a:Article)-[:HAS]->(s:Sentence) WHERE substring(a.text, s.start, s.end - s.start) <> s.text RETURN s"))
                .isEmpty();
        assertThat(
                        rows(
                                "MATCH (a:Article)-[:HAS]->(:Sentence)<-[m:MENTIONED_IN]-() UNWIND range(0, size(m.starts) - 1) AS i"
                                        + " WITH a, m, i WHERE substring(a.text, m.starts[i], m.ends[i] - m.starts[i]) <> m.surfaces[i] RETURN m"))
                .isEmpty();
        String export = perform(get("/api/v1/exports/graph?format=ndjson")).getContentAsString();
        assertThat(export.toLowerCase(Locale.ROOT).replace("yayasan satriyatama", ""))
                .doesNotContain("satriyatama");
        assertThat(perform(get("/api/v1/entities/Bayu Satriyatama")).getStatus())
                .isEqualTo(404);
        String listed = perform(get("/api/v1/redactions")).getContentAsString();
        assertThat(JsonPath.<List<String>>read(listed, "$.items[*].entity")).containsExactly(id);
        assertThat(JsonPath.<List<String>>read(listed, "$.items[*].note"))
                .containsExactly("permintaan ████████████████");
    }

    @Test
    void doesNotLetItComeBack() throws Exception {
        String article = store(TITLE, TEXT, "Koran Satu", "https://satu.example/bayu-satriyatama-bantah", "2026-01-02");
        redact(person(), null);
        List<String> redacted = GraphDump.of(driver);

        assertThat(store(TITLE, TEXT, "Koran Satu", "https://satu.example/bayu-satriyatama-bantah", "2026-01-02"))
                .isEqualTo(article);
        assertThat(GraphDump.of(driver)).isEqualTo(redacted);

        store("Bayu Satriyatama Lagi", TEXT, "Koran Dua", "https://dua.example/1-bayu_satriyatama", "2025-12-02");
        assertThat(namesLeft()).containsExactly("yayasan satriyatama");

        store(
                "Kabar",
                "Presiden Peru Dewi Larasati memuji Bayu  Satriyatama di Lima.",
                "Koran Tiga",
                null,
                "2026-03-02");
        assertThat(namesLeft()).containsExactly("yayasan satriyatama");

        assertThat(perform(delete("/api/v1/articles/{id}", article)).getStatus())
                .isEqualTo(204);
        store(TITLE, TEXT, "Koran Satu", "https://satu.example/bayu-satriyatama-bantah", "2026-01-02");
        assertThat(namesLeft()).containsExactly("yayasan satriyatama");
    }

    @Test
    void takesOutWhoWasMergedIntoThePerson() throws Exception {
        store(TITLE, TEXT, "Koran Satu", null, "2026-01-02");
        String praise = "Presiden Peru Dewi Larasati memuji Agus Wirajaya di %s.";
        store("Kabar", praise.formatted("Lima"), "Koran Dua", null, "2026-01-03");
        MockHttpServletResponse merge = perform(post("/api/v1/merges")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"source\": \"Agus Wirajaya\", \"target\": \"Bayu Satriyatama\"}"));
        assertThat(merge.getStatus()).as(merge.getContentAsString()).isEqualTo(201);

        assertThat(redact(person(), null).getStatus()).isEqualTo(200);
        assertThat(namesLeft()).containsExactly("yayasan satriyatama");

        store("Kabar", praise.formatted("Kuzko"), "Koran Tiga", null, "2026-01-04");
        assertThat(namesLeft()).containsExactly("yayasan satriyatama");

        String id = JsonPath.read(merge.getContentAsString(), "$.id");
        assertThat(perform(post("/api/v1/merges/{id}/undo", id)).getStatus()).isEqualTo(200);
        assertThat(namesLeft()).containsExactly("yayasan satriyatama");
    }

    @Test
    void goesOnWhereItBrokeOff() throws Exception {
        store(TITLE, TEXT, "Koran Satu", null, "2026-01-02");
        String id = person();
        redact(id, null);
        List<String> whole = GraphDump.of(driver);
        rows("MATCH (r:Redaction) SET r.done = false");

        assertThat(redact(id, "lagi").getStatus()).isEqualTo(200);

        assertThat(GraphDump.of(driver)).isEqualTo(whole);
    }

    @Test
    void leavesOthersAlone() throws Exception {
        store(
                "Kabar",
                "Presiden Peru Dewi Larasati memuji Rangga Satriyatama di Lima.",
                "Koran Satu",
                null,
                "2026-01-02");
        store(TITLE, TEXT, "Koran Dua", null, "2026-01-02");
        redact(person(), null);
        assertThat(text("MATCH (a:Article {title: 'Kabar'}) RETURN a.text")).contains("Rangga Satriyatama");
        assertThat(perform(get("/api/v1/entities/Rangga Satriyatama")).getStatus())
                .isEqualTo(200);
        assertThat(perform(delete("/api/v1/entities/Peru/content")).getStatus()).isEqualTo(422);
        assertThat(perform(delete("/api/v1/entities/Tak Ada/content")).getStatus())
                .isEqualTo(404);
        assertThat(perform(get("/api/v1/redactions/none")).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse redact(String id, String note) throws Exception {
        MockHttpServletRequestBuilder request = delete("/api/v1/entities/{id}/content", id);
        return perform(note == null ? request : request.param("note", note));
    }

    private String person() {
        return text("MATCH (e:Person {name: 'Bayu Satriyatama'}) RETURN e.id");
    }

    /** What of the name is anywhere in the store, with the word before. */
    private List<String> namesLeft() {
        return GraphDump.of(driver).stream()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .flatMap(line -> java.util.regex.Pattern.compile("[\\p{L}-]*[ _-]*satriyatama|bayu|wirajaya|agus ")
                        .matcher(line)
                        .results()
                        .map(java.util.regex.MatchResult::group))
                .distinct()
                .sorted()
                .toList();
    }

    private String store(String title, String text, String publisher, String url, String day) throws Exception {
        Map<String, String> article = new HashMap<>(
                Map.of("title", title, "text", text, "publisher", publisher, "publishedAt", day, "language", "id"));
        if (url != null) {
            article.put("url", url);
        }
        MockHttpServletResponse response = perform(post("/api/v1/articles")
                .contentType(MediaType.APPLICATION_JSON)
                .content(new JsonMapper().writeValueAsString(article)));
        assertThat(response.getStatus()).as(response.getContentAsString()).isIn(200, 201);
        return JsonPath.read(response.getContentAsString(), "$.id");
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        var result = mvc.perform(request).andReturn();
        MockHttpServletResponse response = result.getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    private List<Record> rows(String cypher) {
        return driver.executableQuery(cypher).execute().records();
    }

    private String text(String cypher) {
        return rows(cypher).get(0).get(0).asString();
    }

    private long edges() {
        return rows("MATCH (:Entity)-[r]->(:Entity) RETURN count(r)")
                .get(0)
                .get(0)
                .asLong();
    }
}
