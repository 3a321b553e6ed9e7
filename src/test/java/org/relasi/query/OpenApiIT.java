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

    @Test
    void isOpenApi31() {
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.at("/components/schemas/Problem/properties/errors").isMissingNode())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entities", "/entities/{id}", "/entities/{id}/relationships", "/relationships", "/relationships/{id}",
                "/relationships/{id}/evidence", "/paths", "/queries", "/queries/{name}", "/articles/{id}",
                "/articles/{id}/statements"
            })
    void describesAResourceWithExamplesAndProblems(String path) {
        JsonNode operation = api.path("paths").path("/api/v1" + path).path("get");

        assertThat(operation.path("summary").asString()).isNotEmpty();
        assertThat(operation
                        .at("/responses/400/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(operation
                        .at("/responses/200/content/application~1json/schema")
                        .isMissingNode())
                .isFalse();
        operation.path("parameters").forEach(parameter -> {
            if (!parameter.path("name").asString().equals("cursor")) {
                assertThat(parameter.has("example"))
                        .as("example of %s", parameter)
                        .isTrue();
            }
        });
    }

    @Test
    void givesEveryPlainPropertyAnExample() {
        api.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property -> {
                            JsonNode type = property.getValue();
                            boolean compound =
                                    type.has("$ref") || type.has("items") || type.has("oneOf") || type.has("anyOf");
                            if (!compound && schemaIsOurs(schema.getKey())) {
                                assertThat(type.has("example") || type.has("examples"))
                                        .as("example of %s.%s: %s", schema.getKey(), property.getKey(), type)
                                        .isTrue();
                            }
                        }));
    }

    private static boolean schemaIsOurs(String name) {
        return name.matches("Entity|Reference|Relationship.*|Statement|Passage|Source|Article|Saved.*|Problem|Field.*");
    }
}
