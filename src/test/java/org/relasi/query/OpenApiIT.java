package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the document says of this room's resources beyond what {@code org.relasi.openapi} checks of all. */
class OpenApiIT extends QueryApi {

    private JsonNode api;

    @BeforeEach
    void readDocument() throws Exception {
        byte[] document = mvc.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        api = new JsonMapper().readTree(new String(document, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entities/{id}/relationships", "/relationships", "/paths", "/queries/{name}"})
    void describesTheDrawing(String path) {
        assertThat(api.path("paths")
                        .path("/api/v1" + path)
                        .at("/get/responses/200/content")
                        .path(Drawing.MEDIA_TYPE)
                        .at("/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Drawing");
    }

    @Test
    void describesWhatAListTakes() {
        JsonNode parameters = api.path("paths").path("/api/v1/relationships").at("/get/parameters");

        assertThat(parameters.findValuesAsString("name"))
                .containsExactlyInAnyOrder(
                        "source",
                        "target",
                        "type",
                        "status",
                        "polarity",
                        "since",
                        "until",
                        "minSources",
                        "minConfidence",
                        "limit",
                        "cursor",
                        "lang",
                        "fields");
        assertThat(parameters.findValues("required")).noneMatch(JsonNode::asBoolean);
    }
}
