package org.relasi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** A service on a port, as its clients see it. */
final class RunningService {

    /** Long enough for any machine: it only ends a test that would hang. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    RunningService(int port) {
        this.base = "http://localhost:" + port;
    }

    /** An answer, and how long it took. */
    record Answer(int status, String body, HttpResponse<String> response, Duration time) {}

    Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    Answer postArticle(String text) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + "/api/v1/articles"))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(text)));
    }

    Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        Instant start = Instant.now();
        HttpResponse<String> response =
                client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body(), response, Duration.between(start, Instant.now()));
    }

    /** Asks until the answer has a status. */
    Answer await(int status, String path) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Answer answer = get(path);
        while (answer.status() != status) {
            assertThat(Instant.now())
                    .as("%s answers %s: %s", path, answer.status(), answer.body())
                    .isBefore(end);
            Thread.sleep(50);
            answer = get(path);
        }
        return answer;
    }
}
