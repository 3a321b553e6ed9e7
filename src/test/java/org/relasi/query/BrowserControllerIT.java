package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.cypher.CypherScripts;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "relasi.query.browser-url=" + BrowserControllerIT.BROWSER)
class BrowserControllerIT extends QueryApi {

    static final String BROWSER = "http://localhost:9/browser/?dbms=bolt://localhost:8";

    @Test
    void leadsToNeo4jBrowser() throws Exception {
        mvc.perform(get("/browser")).andExpect(status().isFound()).andExpect(redirectedUrl(BROWSER));
    }

    @ParameterizedTest
    @CsvSource({
        "/entities/e-rus, %2F%2F%20Everything%20around%20one%20entity%0AMATCH%20%28e%3AEntity%20%7Bid%3A%20%27e-rus%27%7D%29",
        "/relationships/r-01, %2F%2F%20A%20relationship%20and%20the%20sentences%20behind%20it%0A",
        "/articles/a-1, %2F%2F%20An%20article%20and%20what%20was%20read%20from%20it%0A"
    })
    void leadsToADrawingOfOneOfThem(String resource, String script) throws Exception {
        String link = JsonPath.read(ask(resource).andReturn().getResponse().getContentAsString(), "$.links.browser");

        mvc.perform(get(link))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", startsWith(BROWSER + "&cmd=edit&arg=" + script)));
    }

    @ParameterizedTest
    @CsvSource({"/browser/entities/nobody, entity-not-found", "/browser/relationships/none, relationship-not-found"})
    void putsNothingUnknownIntoAScript(String address, String problem) throws Exception {
        mvc.perform(get(address))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:relasi:problem:" + problem));
    }

    @Test
    void opensAScriptWithTheValuesThatItWasRunWith() throws Exception {
        String answer = ask("/queries/neighbourhood?entity={name}", "united states")
                .andReturn()
                .getResponse()
                .getContentAsString();

        mvc.perform(get(URI.create(JsonPath.read(answer, "$.links.browser"))))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", containsString("toLower%28%27Amerika%20Serikat%27%29")));
    }

    /** Neo4j Browser ends the script at a character that parts or ends a query, even an encoded one. */
    @Test
    void writesNothingThatEndsTheScriptEarly() throws Exception {
        mvc.perform(get("/browser/queries/neighbourhood").param("entity", "L'Aquila & co #1"))
                .andExpect(status().isFound())
                .andExpect(header().string(
                                "Location",
                                containsString("toLower%28%27L%5C%27Aquila%20%5Cu0026%20co%20%5Cu00231%27%29")));
    }

    @Test
    void opensAScriptOfTheListWithItsDefaults() throws Exception {
        String list = ask("/queries").andReturn().getResponse().getContentAsString();
        List<String> links = JsonPath.read(list, "$.items[*].links.browser");

        for (String link : links) {
            mvc.perform(get(link))
                    .andExpect(status().isFound())
                    .andExpect(header().string("Location", startsWith(BROWSER + "&cmd=edit&arg=%2F%2F%20")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/browser/queries/nothing, 404, query-not-found",
        "/browser/queries/neighbourhood?entty=x, 400, invalid-request",
        "/browser/queries/who_accuses_whom?minSources=x, 400, invalid-request"
    })
    void opensNoScriptThatCannotRun(String address, int status, String problem) throws Exception {
        mvc.perform(get(address))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.type").value("urn:relasi:problem:" + problem));
    }

    @Test
    void saysThatAScriptIsTooLongForALink() throws Exception {
        mvc.perform(get("/browser/queries/neighbourhood").param("entity", "é".repeat(3000)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.type").value("urn:relasi:problem:script-too-long"));
    }

    @Test
    void packsAllScriptsByGroupIntoTheSameBytesEachTime() throws Exception {
        byte[] first = zip();

        assertThat(zip()).isEqualTo(first);
        List<String> paths = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                paths.add(entry.getName());
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("// ")
                        .doesNotContain("$");
            }
        }
        assertThat(paths)
                .hasSize(CypherScripts.of("queries").names().size())
                .startsWith("First look/who_accuses_whom.cypher", "First look/neighbourhood.cypher")
                .contains("Investigation/timeline_of_pair.cypher", "Data quality/publishers.cypher");
    }

    private byte[] zip() throws Exception {
        return mvc.perform(get("/browser/scripts.zip"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/zip"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
