package org.relasi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.annotate.Annotators;
import org.relasi.extract.Extractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(ExtractionController.class)
@Import({SubmissionBody.class, IngestConfiguration.class, ArticleReader.class, Annotators.class})
class ExtractionControllerTests {

    private static final String BODY = "Jerman menuduh Rusia meretas parlemen pada hari itu.";

    @Autowired
    private MockMvcTester web;

    @TestConfiguration(proxyBeanMethods = false)
    static class Reading {
        @Bean
        Extractor extractor() {
            return new FirstTwoNames();
        }
    }

    @Test
    void readsJson() {
        MvcTestResult answer = post("{\"title\": \"Tuduhan\", \"text\": \"" + BODY + "\"}", "application/json");
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(answer).bodyJson().extractingPath("$.statements[0].type").isEqualTo("ACCUSES");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.statements[0].object.name")
                .isEqualTo("Rusia");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.statements[0].sentence.start")
                .isEqualTo(9);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.statements[0].doer.text")
                .isEqualTo("Jerman");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.statements[0].undergoer.start")
                .isEqualTo(24);
        assertThat(answer).bodyJson().extractingPath("$.statements[0].foundBy").isEqualTo("rule");
        assertThat(answer).bodyJson().extractingPath("$.outcome").isEqualTo("not-stored");
        assertThat(answer).bodyJson().extractingPath("$.language").isEqualTo("id");
    }

    @Test
    void countsTimesFromTheDayOfPublication() {
        MvcTestResult dated = post("{\"publishedAt\": \"2025-03-13\", \"text\": \"" + BODY + "\"}", "application/json");
        assertThat(dated).bodyJson().extractingPath("$.statements[0].eventTime").isEqualTo("2025-03-13");
        assertThat(dated)
                .bodyJson()
                .extractingPath("$.statements[0].eventPrecision")
                .isEqualTo("day");
        assertThat(post("{\"text\": \"" + BODY + "\"}", "application/json"))
                .bodyJson()
                .doesNotHavePath("$.statements[0].eventTime");
    }

    @Test
    void readsTextWithCharsetAndPages() {
        assertThat(post("Jérman: " + BODY, "text/plain;charset=ISO-8859-1", StandardCharsets.ISO_8859_1.name()))
                .hasStatusOk()
                .bodyText()
                .contains("J\u00e9rman");
        assertThat(post("<html lang=id><h1>Tuduhan</h1><p>" + BODY + "</p></html>", "text/html"))
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Tuduhan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^^ | application/json | 400 | The body is empty.",
                "{\"text\": | application/json | 400 | not valid JSON: line 1, column",
                "{\"text\": \"a\", \"txet\": 1} | application/json | 400 | 'txet' is not a known field",
                "{\"text\": \"a\", \"publishedAt\": \"31/31/2020\"} | application/json | 400 | 'publishedAt' cannot be",
                "{\"text\": \"a\", \"publishedAt\": \"9999-01-01\"} | application/json | 400 | 'publishedAt' cannot be",
                "{\"text\": \" \"} | application/json | 422 | the text is blank",
                "1 2 3 4 5 6 7 8 9 | text/plain | 422 | Supported: id (Indonesian), en (English)",
                "{\"text\": \"123 456\", \"language\": \"id\"} | application/json | 422 | no sentence",
                "{\"text\": \"Bonjour\", \"language\": \"fr\"} | application/json | 422 | said to be in 'fr'",
                "a: b | application/yaml | 415 | A body of type application/yaml is not read.",
                "text | nonsense | 415 | Content-Type",
                "<p></p> | text/html | 422 | the page has no readable text"
            })
    void answersBadInputWithAProblem(String body, String type, int status, String detail) {
        MvcTestResult answer = post(body, type);
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(detail);
    }

    @Test
    void tellsWhichBodiesItReads() {
        assertThat(post("a", "application/xml"))
                .headers()
                .hasValue("Accept-Post", "application/json, text/plain, text/html");
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        byte[] body = {'a', 'b', (byte) 0xFE};
        assertThat(web.post()
                        .uri("/api/v1/extractions")
                        .header("Content-Type", "text/plain")
                        .content(body))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("The body is not valid UTF-8 at byte 2.");
    }

    @Test
    void refusesALongBody() {
        assertThat(post("a ".repeat(3_000_000), "text/plain")).hasStatus(413);
    }

    @Test
    void refusesAPageOfNestedElements() {
        assertThat(post("<div>".repeat(20_000) + BODY, "text/html")).hasStatus(422);
    }

    @Test
    void answersNoHiddenCharacters() {
        assertThat(post("\u202E" + BODY + "\u0000\u200B", "text/plain"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("\u202E", "\u0000", "\u200B", "\\u0000");
    }

    private MvcTestResult post(String body, String type) {
        return post(body, type, "UTF-8");
    }

    private MvcTestResult post(String body, String type, String charset) {
        try {
            return web.post()
                    .uri("/api/v1/extractions")
                    .header("Content-Type", type)
                    .content(body.getBytes(charset))
                    .exchange();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
