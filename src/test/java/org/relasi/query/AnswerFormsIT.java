package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

/** The same answers with fewer fields, as nodes and links, and not again where nothing changed. */
class AnswerFormsIT extends QueryApi {

    @Autowired
    Driver driver;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/entities?fields=id,name | $.items[0] | id name",
                "/entities/e-rus?fields=iso3 | $ | iso3",
                "/entities/e-rus/relationships?fields=type, id | $.items[0] | id type",
                "/entities/e-rus/timeline?fields=sentence | $.items[0] | sentence",
                "/relationships?fields=id | $.items[0] | id",
                "/relationships/r-01/evidence?fields=polarity | $.items[0] | polarity",
                "/articles/a-1?fields=title,publisher | $ | title publisher",
                "/articles/a-1/statements?fields=id | $.items[0] | id",
                "/paths?from=e-deu&to=e-rus&fields=hops | $.paths[0] | hops",
                "/queries?fields=name | $.items[0] | name",
            })
    void givesTheFieldsAskedFor(String uri, String item, String fields) throws Exception {
        ask(uri).andExpect(jsonPath(item + ".keys()", containsInAnyOrder((Object[]) fields.split(" "))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entities?fields=nmae", "/entities/e-rus?fields=", "/relationships?fields=id,,type"})
    void namesTheFieldsThatThereAre(String uri) throws Exception {
        refuse(400, "invalid-request", uri)
                .andExpect(jsonPath("$.errors[0].field").value("fields"))
                .andExpect(jsonPath("$.errors[0].message", containsString("there are [id, ")));
    }

    @ParameterizedTest
    @CsvSource({
        "/relationships?type=ACCUSES, 3, 2",
        "/entities/e-deu/relationships, 2, 2",
        "/paths?from=e-biden&to=e-navalny, 5, 5",
        "/queries/who_accuses_whom, 3, 2",
        "/queries/neighbourhood?entity=rusia, 7, 7"
    })
    void drawsNodesAndLinks(String uri, int nodes, int links) throws Exception {
        String drawing = draw(uri)
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(Drawing.MEDIA_TYPE))
                .andExpect(jsonPath("$.nodes", hasSize(nodes)))
                .andExpect(jsonPath("$.nodes[*].type", hasItem("State")))
                .andExpect(jsonPath("$.nodes[?(@.id == 'e-rus')].name").value("Rusia"))
                .andExpect(jsonPath("$.links", hasSize(links)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        List<String> ids = JsonPath.read(drawing, "$.nodes[*].id");
        assertThat(ids).doesNotHaveDuplicates();
        List<String> ends = JsonPath.read(drawing, "$.links[*]['source', 'target'][*]");
        assertThat(ids).containsAll(ends);
    }

    @Test
    void tellsALinkAsItsRelationship() throws Exception {
        draw("/relationships?type=POISONED&source=e-rus")
                .andExpect(jsonPath("$.links[0].id").value("r-02"))
                .andExpect(jsonPath("$.links[0].type").value("POISONED"))
                .andExpect(jsonPath("$.links[0].source").value("e-rus"))
                .andExpect(jsonPath("$.links[0].target").value("e-navalny"))
                .andExpect(jsonPath("$.links[0].properties.status").value("disputed"))
                .andExpect(jsonPath("$.links[0].properties.lastSeen").value("2021-01-10"))
                .andExpect(jsonPath("$.nextCursor").doesNotExist());
        draw("/relationships?limit=1").andExpect(jsonPath("$.nextCursor").isString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entities", "/entities/e-rus", "/relationships/r-01/evidence", "/articles/a-1"})
    void saysWhatCannotBeDrawn(String uri) throws Exception {
        draw(uri)
                .andExpect(status().isNotAcceptable())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void drawsAllFieldsOrNone() throws Exception {
        draw("/relationships?fields=id").andExpect(status().isBadRequest());
        draw("/relationships/none/evidence").andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entities", "/entities/e-rus", "/entities/e-rus/relationships", "/entities/e-rus/timeline",
                "/relationships", "/relationships/r-01", "/relationships/r-01/evidence", "/articles/a-1",
                "/articles/a-1/statements", "/paths?from=e-deu&to=e-rus", "/queries", "/queries/who_accuses_whom"
            })
    void saysThatNothingChanged(String uri) throws Exception {
        String etag = ask(uri).andExpect(header().string("Cache-Control", "no-cache"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");

        assertThat(etag).matches("\"[^\"]+\"");
        mvc.perform(get("/api/v1" + uri).header("If-None-Match", "\"other\", " + etag))
                .andExpect(status().isNotModified())
                .andExpect(header().string("ETag", etag))
                .andExpect(content().string(""));
    }

    @Test
    void givesTheAnswerAgainOnceItChanged() throws Exception {
        String etag = ask("/entities/e-che").andReturn().getResponse().getHeader("ETag");
        driver.executableQuery("MATCH (e {id: 'e-che'}) SET e.aliases = ['Helvetia']")
                .execute();

        mvc.perform(get("/api/v1/entities/e-che").header("If-None-Match", String.valueOf(etag)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.aliases", everyItem(in(List.of("Helvetia")))));
    }

    private ResultActions draw(String uri) throws Exception {
        return mvc.perform(get("/api/v1" + uri).accept(Drawing.MEDIA_TYPE));
    }
}
