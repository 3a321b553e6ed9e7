package org.relasi.query;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.cypher.CypherScripts;
import org.relasi.graph.EdgeCards;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The query resources over the small graph of {@code graph.cypher}. */
@StoreTest
@SpringBootTest
@AutoConfigureMockMvc
abstract class QueryApi {

    @Autowired
    MockMvc mvc;

    @BeforeAll
    static void fillStore() throws IOException {
        TestNeo4j.clear();
        try (Driver driver = TestNeo4j.driver();
                Session session = driver.session()) {
            CypherScripts.of("schema")
                    .scripts()
                    .forEach(script -> session.run(script.text()).consume());
            run(session, "graph.cypher");
            session.run("CALL db.awaitIndexes(60)").consume();
            EdgeCards.fill(driver);
        }
    }

    /** Runs the statements of a file beside this class. */
    static void run(Session session, String file) throws IOException {
        String statements =
                new ClassPathResource("org/relasi/query/" + file).getContentAsString(StandardCharsets.UTF_8);
        Pattern.compile(";\\R")
                .splitAsStream(statements)
                .forEach(statement -> session.run(statement).consume());
    }

    ResultActions ask(String uri, Object... values) throws Exception {
        return mvc.perform(get("/api/v1" + uri, values))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON));
    }

    ResultActions refuse(int status, String slug, String uri, Object... values) throws Exception {
        return mvc.perform(get("/api/v1" + uri, values))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:relasi:problem:" + slug));
    }

    /** What a JSON path finds on each page of a list, page after page. */
    List<String> allPages(String uri, String path) throws Exception {
        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            String page = (cursor == null ? ask(uri) : ask(uri + "&cursor={cursor}", cursor))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            found.addAll(JsonPath.<List<String>>read(page, path));
            cursor = JsonPath.read(page, "$.nextCursor");
        } while (cursor != null);
        return found;
    }
}
