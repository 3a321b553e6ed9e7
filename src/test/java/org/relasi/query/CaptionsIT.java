package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language answers name states. */
class CaptionsIT extends QueryApi {

    @ParameterizedTest
    @CsvSource({
        "/entities/RUS?lang=en, $.name, Russia",
        "/entities/RUS?lang=id, $.name, Rusia",
        "/entities/RUS, $.name, Rusia",
        "/entities?q=jerman&lang=en, $.items[0].name, Germany",
        "/entities/NATO?lang=en, $.name, NATO",
        "/relationships?source=e-deu&target=e-rus&lang=en, $.items[0].source.name, Germany",
        "/entities/e-deu/timeline?lang=en, $.items[0].speaker.name, Germany",
        "/paths?from=e-deu&to=e-rus&lang=en, $.from.name, Germany",
        "/paths?from=e-deu&to=e-rus&lang=en, $.paths[0].entities[1].name, Russia"
    })
    void namesStatesInTheLanguageThatIsAsked(String uri, String path, String name) throws Exception {
        ask(uri.replace("RUS", "e-rus").replace("NATO", "e-nato"))
                .andExpect(jsonPath(path).value(name));
    }

    @Test
    void nameThatIsStoredBecomesAnAlias() throws Exception {
        ask("/entities/e-rus?lang=en")
                .andExpect(jsonPath("$.aliases.length()").value(3))
                .andExpect(jsonPath("$.aliases[2]").value("Rusia"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB,en;q=0.8 | Russia",
                "fr, en;q=0.5   | Russia",
                "id-ID          | Rusia",
                "fr             | Rusia",
                "*              | Rusia",
                "en;q=zwei      | Rusia"
            })
    void headerSaysTheLanguageWhereTheParameterDoesNot(String accepted, String name) throws Exception {
        mvc.perform(get("/api/v1/entities/e-rus").header("Accept-Language", accepted))
                .andExpect(header().stringValues("Vary", org.hamcrest.Matchers.hasItem("Accept-Language")))
                .andExpect(jsonPath("$.name").value(name));
        mvc.perform(get("/api/v1/entities/e-rus?lang=en").header("Accept-Language", accepted))
                .andExpect(jsonPath("$.name").value("Russia"));
    }

    @Test
    void drawingIsInTheLanguageToo() throws Exception {
        String drawing = mvc.perform(
                        get("/api/v1/entities/e-deu/relationships?lang=en").accept(Drawing.MEDIA_TYPE))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(drawing).contains("\"Germany\"").doesNotContain("\"Jerman\"");
    }

    @ParameterizedTest
    @CsvSource({"/entities?lang=fr", "/entities/e-rus?lang=EN", "/paths?from=e-deu&to=e-rus&lang=english"})
    void refusesLanguageWithoutNames(String uri) throws Exception {
        refuse(400, "invalid-request", uri);
    }

    @Test
    void pagesGoOnInTheOrderOfStoredNames() throws Exception {
        assertThat(allPages("/entities?type=State&limit=2&lang=en", "$.items[*].id"))
                .isEqualTo(allPages("/entities?type=State&limit=2", "$.items[*].id"));
    }
}
