package org.relasi.query;

import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "/relationships/r-01, %2F%2F%20A%20relationship%20and%20the%20sentences%20behind%20it%0A"
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
}
