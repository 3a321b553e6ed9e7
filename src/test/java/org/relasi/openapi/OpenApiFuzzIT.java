package org.relasi.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relasi.openapi.RawHttp.Answer;
import org.relasi.openapi.RawHttp.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends, to each operation of the document, requests made of the document and of hostile text; every answer must be one that
 * the document allows, and none an internal error.
 *
 * <p>For another or a longer run: {@code -Drelasi.fuzz.seed=7 -Drelasi.fuzz.requests=5000}.
 */
class OpenApiFuzzIT extends ServedApi {

    private static final Logger LOG = LoggerFactory.getLogger(OpenApiFuzzIT.class);
    private static final long SEED = Long.getLong("relasi.fuzz.seed", 1);
    private static final int REQUESTS = Integer.getInteger("relasi.fuzz.requests", 80);
    private static final int ENOUGH = 30;

    @Test
    void answersEveryRequestAsDocumented() throws IOException {
        FuzzRequests requests = new FuzzRequests(api, SEED);
        List<String> faults = new ArrayList<>();
        for (ApiOperation operation : api.operations()) {
            makeExamplesTrue();
            int before = faults.size();
            requests.of(operation, REQUESTS).forEach(request -> faults.addAll(faults(operation, request)));
            LOG.info("{}: {} faults", operation, faults.size() - before);
        }
        assertThat(faults.stream().limit(ENOUGH)).as("%d faults", faults.size()).isEmpty();
    }

    @Test
    void refusesOtherMethods() throws IOException {
        for (String path :
                api.operations().stream().map(ApiOperation::path).distinct().toList()) {
            List<String> known = api.operations().stream()
                    .filter(operation -> path.matches(operation.path().replaceAll("\\{\\w+}", "[^/]+")))
                    .map(ApiOperation::method)
                    .toList();
            for (String method : List.of("PUT", "PATCH", "DELETE", "POST", "GET", "TRACE")) {
                if (!known.contains(method)) {
                    String target = path.replaceAll("[{}]", "");
                    Answer answer = http.send(new Request(method, target, List.of(), new byte[0]));
                    assertThat(answer.status())
                            .as("%s %s: %s", method, target, answer.text())
                            .isIn(404, 405);
                    assertThat(answer.contentType()).isEqualTo("application/problem+json");
                }
            }
        }
    }

    private List<String> faults(ApiOperation operation, Request request) {
        try {
            Answer answer = http.send(request);
            Stream<String> faults = new Verdict(api).faults(operation, request, answer).stream();
            Stream<String> internal = answer.status() == 500 ? Stream.of("500: " + answer.text()) : Stream.of();
            return Stream.concat(faults, internal)
                    .map(fault -> request + " -> " + fault)
                    .toList();
        } catch (IOException | RuntimeException e) {
            return List.of(request + " -> no answer: " + e);
        }
    }
}
