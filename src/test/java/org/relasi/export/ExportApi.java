package org.relasi.export;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.cypher.CypherScripts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports of the small graph of the query tests, with some texts that are hard to write down. */
@StoreTest
@SpringBootTest
@AutoConfigureMockMvc
abstract class ExportApi {

    static final List<String> HARD_NAMES =
            List.of("Kremlin; \"Moskow\"", "Русь, |a|", "dua\nbaris", "C:\\temp\\", "🚀");
    static final String HARD_TEXT = "Ia berkata: \"ya, tidak\";\n\tlalu <b>&amp;</b> ' — ]]> 🚀\r\nselesai\\";

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvc mvc;

    @BeforeAll
    static void fillStore() throws IOException {
        TestNeo4j.clear();
        String graph =
                new ClassPathResource("org/relasi/query/graph.cypher").getContentAsString(StandardCharsets.UTF_8);
        try (Driver driver = TestNeo4j.driver();
                Session session = driver.session()) {
            CypherScripts.of("schema")
                    .scripts()
                    .forEach(script -> session.run(script.text()).consume());
            Pattern.compile(";\\R")
                    .splitAsStream(graph)
                    .forEach(statement -> session.run(statement).consume());
            session.run("MATCH (e:Entity {id: 'e-rus'}) SET e.aliases = $names", Map.of("names", HARD_NAMES))
                    .consume();
            session.run("MATCH (s:Sentence {id: 'a-1-0'}) SET s.text = $text", Map.of("text", HARD_TEXT))
                    .consume();
            session.run("CALL db.awaitIndexes(60)").consume();
        }
    }

    static List<Record> stored(String cypher) {
        try (Driver driver = TestNeo4j.driver()) {
            return driver.executableQuery(cypher).execute().records();
        }
    }

    static long count(String cypher) {
        return stored(cypher).get(0).get(0).asLong();
    }

    /** The file that a request is answered with. */
    byte[] export(String parameters, Object... values) throws Exception {
        return mvc.perform(get("/api/v1/exports/graph?" + parameters, values))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    String text(String parameters, Object... values) throws Exception {
        return new String(export(parameters, values), StandardCharsets.UTF_8);
    }

    List<JsonNode> lines(String parameters, Object... values) throws Exception {
        return text(parameters, values).lines().map(JSON::readTree).toList();
    }

    /** Ids of the lines of a kind. */
    static List<String> ids(List<JsonNode> lines, String kind) {
        return lines.stream()
                .filter(line -> line.get("kind").asString().equals(kind))
                .map(line -> line.get("id").asString())
                .toList();
    }

    ResultActions refuse(int status, String slug, String parameters, Object... values) throws Exception {
        return mvc.perform(get("/api/v1/exports/graph?" + parameters, values))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:relasi:problem:" + slug));
    }
}
