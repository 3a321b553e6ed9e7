package org.relasi.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relasi.TestNeo4j;
import org.relasi.openapi.RawHttp.Answer;
import org.relasi.openapi.RawHttp.Request;
import tools.jackson.databind.JsonNode;

/** What "Try it out" of the API's page sends works as it stands where the sample articles are loaded. */
class SampleExamplesIT extends ServedApi {

    private static final String EDGE = "9c41f0e2ab7d5538";
    private static final String CLAIM = "77b0c1d24e9a6f13";
    private static final String ARTICLE = "0f6c2a9be1d84c5730a1b2c3d4e5f607";

    @BeforeEach
    void loadSamples() throws IOException {
        TestNeo4j.clear();
        Answer loaded = http.send(
                new Request("POST", "/api/v1/articles/samples", List.of("Accept: application/json"), new byte[0]));
        assertThat(loaded.status()).isEqualTo(200);
        decide();
    }

    @Test
    void knowsTheIdsOfTheSamples() throws IOException {
        JsonNode edges = json("/api/v1/relationships?source=Polandia&target=Belarus&type=CRITICIZES");
        JsonNode claims = json("/api/v1/claims?actor=Polandia");
        JsonNode articles = json("/api/v1/articles?q=arsip&publisher=Harian%20Rekaan");

        assertThat(SampleIds.read())
                .as("what to write into src/main/resources/org/relasi/openapi/sample-ids.properties")
                .containsEntry(EDGE, edges.at("/items/0/id").asString())
                .containsEntry(CLAIM, claims.at("/items/0/id").asString())
                .containsEntry(ARTICLE, articles.at("/items/0/id").asString());
    }

    /** As the page prefills it: every parameter with its example, also where it is one of several. */
    @Test
    void answersEveryReadingAsThePagePrefillsIt() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (ApiOperation operation : api.operations()) {
            if (operation.method().equals("GET")) {
                for (Request request : operation.examples()) {
                    softly.assertThat(http.send(request).status())
                            .as("%s", request)
                            .isEqualTo(200);
                }
                Request prefilled = operation.prefilled();
                softly.assertThat(http.send(prefilled).status())
                        .as("%s", prefilled)
                        .isEqualTo(200);
            }
        }
        softly.assertAll();
    }

    @Test
    void findsSomethingWithThem() throws IOException {
        assertThat(json("/api/v1/relationships?source=Polandia&target=Belarus").path("items"))
                .isNotEmpty();
        assertThat(json("/api/v1/paths?from=Rusia&to=Polandia").path("paths")).isNotEmpty();
        assertThat(json("/api/v1/articles?q=konferensi%20selat&publisher=Kabar%20Contoh&entity=Malaysia")
                        .path("items"))
                .isNotEmpty();
    }

    private JsonNode json(String target) throws IOException {
        Answer answer = http.send(new Request("GET", target, List.of("Accept: application/json"), new byte[0]));
        return ApiDocument.JSON.readTree(new String(answer.body(), StandardCharsets.UTF_8));
    }
}
