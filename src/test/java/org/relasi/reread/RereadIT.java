package org.relasi.reread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.relasi.GraphDump;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.decision.Decision;
import org.relasi.graph.ProjectionCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@StoreTest
@SpringBootTest
@AutoConfigureMockMvc
class RereadIT {

    private static final Decision BY = new Decision("penguji", Instant.EPOCH, null);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Driver driver;

    @Autowired
    private ProjectionCheck check;

    @Autowired
    private Runs runs;

    @Autowired
    private RunSettings settings;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("relasi-runs");
        registry.add("relasi.runs.directory", folder::toString);
    }

    @BeforeEach
    void empty() {
        TestNeo4j.clear();
    }

    @AfterEach
    void holds() {
        assertThat(check.run().differences()).isEmpty();
    }

    @Test
    void findsNothingWhereTheSameReaderReadsAgain() throws Exception {
        store(
                "Peru mengkritik Cile di Lima. Kanada menuduh Islandia menyerang Peru. Islandia membantah tuduhan Kanada.");
        store("Presiden Peru Bayu Contoh memuji Kanada.");
        List<String> before = GraphDump.of(driver);

        Run run = read();

        assertThat(run.state()).isEqualTo(RunState.STAGED);
        assertThat(run.counts()).isEqualTo(new Run.Counts(2, 0, 0, 0, 0, 0));
        assertThat(runs.publish(run.id(), BY).state()).isEqualTo(RunState.PUBLISHED);
        assertThat(GraphDump.of(driver)).isEqualTo(before);
    }

    @Test
    void tellsWhatDiffersAndPublishesIt() throws Exception {
        String article = store(
                "Peru mengkritik Cile di Lima. Kanada menuduh Islandia menyerang Peru. Islandia membantah tuduhan Kanada.");
        String other = store("Presiden Peru Bayu Contoh memuji Kanada.");
        List<String> right = GraphDump.of(driver);
        String lost = text("MATCH (t:Statement {type: 'CRITICIZES'}) RETURN t.id");
        String weaker = text("MATCH (t:Statement {type: 'ACCUSES'}) RETURN t.id");
        asAnOlderReaderHadIt();

        Run run = read();

        assertThat(GraphDump.of(driver)).isNotEqualTo(right);
        assertThat(run.counts()).isEqualTo(new Run.Counts(2, 0, 1, 1, 1, 1));
        String diff = ask("/runs/published/diff/" + run.id());
        assertThat(JsonPath.<List<String>>read(diff, "$.articles[*].article"))
                .containsExactly(article)
                .doesNotContain(other);
        assertThat(JsonPath.<List<String>>read(diff, "$.articles[0].added[*].id"))
                .containsExactly(lost);
        assertThat(JsonPath.<List<String>>read(diff, "$.articles[0].removed[*].id"))
                .containsExactly("found by an older reader");
        assertThat(JsonPath.<List<String>>read(diff, "$.articles[0].changed[*].statement.id"))
                .containsExactly(weaker);
        assertThat(JsonPath.<String>read(diff, "$.articles[0].changed[0].before.confidence"))
                .isEqualTo("0.1");
        String edges = ask("/runs/published/diff/" + run.id() + "?by=edge");
        assertThat(JsonPath.<List<String>>read(edges, "$.edges[?(@.type == 'CRITICIZES')].becomes"))
                .containsExactly("appears");
        assertThat(JsonPath.<List<String>>read(edges, "$.edges[?(@.type == 'PRAISES')].becomes"))
                .containsExactly("vanishes");
        String back = ask("/runs/" + run.id() + "/diff/published");
        assertThat(JsonPath.<List<String>>read(back, "$.articles[0].removed[*].id"))
                .containsExactly(lost);
        assertThat(JsonPath.<String>read(back, "$.articles[0].changed[0].statement.properties.confidence"))
                .isEqualTo("0.1");

        assertThat(perform(post("/api/v1/runs/{id}/publish", run.id())).getStatus())
                .isEqualTo(200);

        assertThat(GraphDump.of(driver)).isEqualTo(right);
        assertThat(perform(post("/api/v1/runs/{id}/publish", run.id())).getStatus())
                .isEqualTo(200);
        assertThat(GraphDump.of(driver)).isEqualTo(right);
        Run again = read();
        assertThat(again.counts().differing()).isZero();
        String between = ask("/runs/" + again.id() + "/diff/" + run.id());
        assertThat(JsonPath.<List<String>>read(between, "$.articles[0].added[*].id"))
                .containsExactly(lost);
    }

    @Test
    void keepsWhatPeopleDecided() throws Exception {
        store(
                "Peru mengkritik Cile di Lima. Kanada menuduh Islandia menyerang Peru. Islandia membantah tuduhan Kanada.");
        asAnOlderReaderHadIt();
        review("found by an older reader", "accepted");
        review(text("MATCH (t:Statement {type: 'ACCUSES'}) RETURN t.id"), "rejected");

        Run run = read();
        runs.publish(run.id(), BY);

        assertThat(text("MATCH (t:Statement {type: 'PRAISES'}) RETURN t.review"))
                .isEqualTo("accepted");
        assertThat(text("MATCH (t:RejectedStatement {type: 'ACCUSES'}) RETURN t.review"))
                .isEqualTo("rejected");
        assertThat(rows("MATCH ()-[r:PRAISES]->() RETURN r")).hasSize(1);
        assertThat(rows("MATCH ()-[r:ACCUSES]->() RETURN r")).isEmpty();
        assertThat(rows("MATCH ()-[r:CRITICIZES]->() RETURN r")).hasSize(1);
    }

    @Test
    void goesOnWhereItWasCutOff() throws Exception {
        String one = store("Peru mengkritik Cile di Lima.");
        String two = store("Kanada memuji Islandia.");
        String first = one.compareTo(two) < 0 ? one : two;
        Run begun = runs.begin();
        assertThat(runs.read(begun, () -> true, run -> {}).state()).isEqualTo(RunState.READING);
        new RunFolder(settings.directory().resolve(begun.id()))
                .write(begun.at(new Run.Counts(1, 0, 0, 0, 0, 0), first, 0));
        assertThat(runs.begin().id()).isEqualTo(begun.id());

        Run run = runs.read(runs.begin(), () -> false, ignored -> {});

        assertThat(run.state()).isEqualTo(RunState.STAGED);
        assertThat(run.counts().read()).isEqualTo(2);
        assertThat(run.after()).isEqualTo(one.compareTo(two) < 0 ? two : one);
    }

    /** Of one list, asked for again and again meanwhile, all is told as before or all as after. */
    @Test
    void showsNoReaderTheHalf() throws Exception {
        for (int i = 0; i < 40; i++) {
            store("Berita " + i + ". Peru mengkritik Cile di Lima. Kanada memuji Islandia. Kenya mengkritik Norwegia."
                    + " Brasil memuji Kuba. Jepang mengkritik Meksiko.");
        }
        rows("MATCH (t:Statement) SET t.confidence = 0.1");
        rows("MATCH (:Entity)-[r]->(:Entity) SET r.confidence = 0.1");
        rows("MATCH (card:EdgeCard) SET card.confidence = 0.1");
        rows("MATCH (tally:EdgeTally) DELETE tally");
        rows("MATCH (source:EdgeSource) DELETE source");
        Run run = read();
        assertThat(run.counts().changed()).isGreaterThan(100);
        AtomicBoolean over = new AtomicBoolean();
        List<Set<Boolean>> seen = new ArrayList<>();

        Thread publishing = new Thread(() -> {
            try {
                runs.publish(run.id(), BY);
            } finally {
                over.set(true);
            }
        });
        publishing.start();
        do {
            List<Number> sure = JsonPath.read(ask("/relationships?limit=200"), "$.items[*].confidence");
            seen.add(sure.stream().map(one -> one.doubleValue() == 0.1).collect(Collectors.toSet()));
        } while (!over.get());
        publishing.join();
        List<Number> sure = JsonPath.read(ask("/relationships?limit=200"), "$.items[*].confidence");

        assertThat(seen)
                .hasSizeGreaterThan(5)
                .allSatisfy(told -> assertThat(told).hasSize(1));
        assertThat(sure)
                .hasSizeGreaterThan(4)
                .allSatisfy(one -> assertThat(one.doubleValue()).isGreaterThan(0.1));
    }

    @Test
    void refusesWhatIsNotThere() throws Exception {
        assertThat(perform(get("/api/v1/runs/none")).getStatus()).isEqualTo(404);
        assertThat(perform(get("/api/v1/runs/../../etc")).getStatus()).isIn(400, 404);
        assertThat(perform(get("/api/v1/runs/published/diff/20260109T081500123-1b9d6bcd"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(perform(post("/api/v1/runs/20260109T081500123-1b9d6bcd/publish"))
                        .getStatus())
                .isEqualTo(404);
        Run begun = runs.begin();
        assertThatThrownBy(() -> runs.publish(begun.id(), BY)).isInstanceOf(RunProblem.class);
        new RunFolder(settings.directory().resolve(begun.id()))
                .write(new Run(
                        begun.id(),
                        RunState.STAGED,
                        "another",
                        begun.startedAt(),
                        null,
                        null,
                        null,
                        0,
                        Run.Counts.NONE,
                        "",
                        0,
                        null));
        assertThatThrownBy(() -> runs.publish(begun.id(), BY)).hasMessageContaining("was read by another");
    }

    private Run read() {
        return runs.read(runs.begin(), () -> false, run -> {});
    }

    /** One statement not found, one found that is none, one told otherwise. */
    private void asAnOlderReaderHadIt() {
        rows("""
            MATCH (t:Statement {type: 'CRITICIZES'})-[:EVIDENCE]->(s)
            MATCH (a:Entity {id: 'CAN'}), (b:Entity {id: 'CHL'})
            MATCH ()-[r:CRITICIZES]->() MATCH (card:EdgeCard {id: r.id}) DELETE r, card
            CREATE (old:Statement {id: 'found by an older reader', type: 'PRAISES', polarity: 'asserted', confidence: 0.6,
              triggerStart: s.start + 5, triggerEnd: s.start + 9, rule: 'old', extractor: 'old', review: 'none', details: [],
              edge: $edge})
            CREATE (old)-[:SUBJECT]->(a), (old)-[:OBJECT]->(b), (old)-[:EVIDENCE]->(s)
            DETACH DELETE t""".replace("$edge", "'" + org.relasi.resolve.HashId.of("CAN", "PRAISES", "CHL") + "'"));
        rows("MATCH (t:Statement {type: 'ACCUSES'}) SET t.confidence = 0.1");
        String edge = "'" + org.relasi.resolve.HashId.of("CAN", "PRAISES", "CHL") + "'";
        rows("MATCH (a:Entity {id: 'CAN'}), (b:Entity {id: 'CHL'}) CREATE (a)-[:PRAISES {id: " + edge
                + ", statements: 1}]->(b) CREATE (:EdgeCard {id: " + edge
                + ", source: 'CAN', target: 'CHL', type: 'PRAISES'})");
    }

    private void review(String statement, String verdict) throws Exception {
        assertThat(perform(patch("/api/v1/statements/{id}", statement)
                                .header("If-Match", "*")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"verdict\": \"" + verdict + "\"}"))
                        .getStatus())
                .isEqualTo(200);
    }

    private String store(String text) throws Exception {
        MockHttpServletResponse response = perform(post("/api/v1/articles")
                .contentType(MediaType.APPLICATION_JSON)
                .content(new JsonMapper()
                        .writeValueAsString(Map.of("text", text, "language", "id", "publishedAt", "2026-01-02"))));
        return JsonPath.read(response.getContentAsString(), "$.id");
    }

    private String ask(String uri) throws Exception {
        MockHttpServletResponse response = perform(get("/api/v1" + uri));
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    private List<Record> rows(String cypher) {
        return driver.executableQuery(cypher).execute().records();
    }

    private String text(String cypher) {
        return rows(cypher).get(0).get(0).asString();
    }
}
