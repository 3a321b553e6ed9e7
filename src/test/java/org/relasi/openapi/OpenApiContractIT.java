package org.relasi.openapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relasi.openapi.RawHttp.Answer;
import org.relasi.openapi.RawHttp.Request;
import tools.jackson.databind.JsonNode;

/** Every operation of the document, driven by its own examples, answers what the document says. */
class OpenApiContractIT extends ServedApi {

    private final SoftAssertions softly = new SoftAssertions();

    @AfterEach
    void tellAll() {
        softly.assertAll();
    }

    @Test
    void answersItsOwnExamplesAsDocumented() throws IOException {
        for (ApiOperation operation : api.operations()) {
            for (Request request : operation.examples()) {
                makeExamplesTrue();
                int status = check(operation, request).status();
                softly.assertThat(status < 300 || status == 304)
                        .as("%s is answered %d", request, status)
                        .isTrue();
            }
        }
    }

    @Test
    void answersInTheTypeThatIsAskedFor() throws IOException {
        for (ApiOperation operation : negotiating()) {
            for (Request request : operation.examples()) {
                makeExamplesTrue();
                Answer answer = check(operation, request);
                if (answer.status() < 300 && answer.body().length > 0) {
                    softly.assertThat(request.headers()).as("%s", request).contains("Accept: " + answer.contentType());
                }
            }
        }
    }

    @Test
    void refusesUnknownParameters() throws IOException {
        for (ApiOperation operation : api.operations()) {
            if (operation.method().equals("GET")
                    && operation.parameters().stream().noneMatch(OpenApiContractIT::isOpen)) {
                Request good = operation.examples().get(0);
                String target = good.target() + (good.target().contains("?") ? "&" : "?") + "colour=blue";
                expect(400, operation, new Request(good.method(), target, good.headers(), good.body()));
            }
        }
    }

    @Test
    void refusesToAnswerInATypeThatItDoesNotHave() throws IOException {
        for (ApiOperation operation : negotiating()) {
            makeExamplesTrue();
            Request good = operation.examples().get(0);
            List<String> headers = good.headers().stream()
                    .map(header -> header.startsWith("Accept:") ? "Accept: image/png" : header)
                    .toList();
            expect(406, operation, new Request(good.method(), good.target(), headers, good.body()));
        }
    }

    @Test
    void refusesBodiesThatItDoesNotRead() throws IOException {
        for (ApiOperation operation : api.operations()) {
            if (!operation.bodies().isEmpty()) {
                Request good = operation.examples().get(0);
                byte[] body = "x".getBytes(StandardCharsets.UTF_8);
                expect(
                        415,
                        operation,
                        new Request(good.method(), good.target(), List.of("Content-Type: image/png"), body));
                expect(415, operation, new Request(good.method(), good.target(), List.of(), body));
            }
        }
    }

    @Test
    void knowsWhatIsNotThere() throws IOException {
        for (ApiOperation operation : api.operations()) {
            if (operation.path().contains("{")) {
                Request good = operation.examples().get(0);
                String target = operation.path().replaceAll("\\{\\w+}", "unknown");
                expect(404, operation, new Request(good.method(), target, good.headers(), good.body()));
            }
        }
    }

    private List<ApiOperation> negotiating() {
        return api.operations().stream()
                .filter(operation -> !operation.response(406).isMissingNode())
                .toList();
    }

    private void expect(int status, ApiOperation operation, Request request) throws IOException {
        softly.assertThat(check(operation, request).status()).as("%s", request).isEqualTo(status);
    }

    private Answer check(ApiOperation operation, Request request) throws IOException {
        Answer answer = http.send(request);
        softly.assertThat(new Verdict(api).faults(operation, request, answer))
                .as("%s", request)
                .isEmpty();
        return answer;
    }

    private static boolean isOpen(JsonNode parameter) {
        return parameter.path("schema").has("additionalProperties");
    }
}
