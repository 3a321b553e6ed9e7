package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossOriginIT extends SecuredApi {

    @Test
    void letsAPageOfANamedOriginAskAndReadWhatItNeeds() {
        HttpResponse<String> answer =
                get("/api/v1/queries", "Origin", "https://viewer.example", "X-Api-Key", key(Role.READER));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("https://viewer.example");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("ETag", "Retry-After", "X-Request-Id");
        assertThat(get("/api/v1/queries", "Origin", "https://viewer.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .contains("https://viewer.example");
    }

    @Test
    void answersAPreflightWithoutAKey() throws Exception {
        assertThat(preflight("/api/v1/articles", "https://viewer.example", "POST", "authorization, x-api-key"))
                .startsWith("HTTP/1.1 200")
                .contains("Access-Control-Allow-Methods: GET,HEAD,POST,DELETE");
        assertThat(preflight("/api/v1/articles", "https://evil.example", "POST", "x-api-key"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("Access-Control-Allow-Origin");
        assertThat(preflight("/browser/guide.html", "http://localhost:7474", "GET", "x-any"))
                .startsWith("HTTP/1.1 200")
                .contains("Access-Control-Allow-Origin: *");
    }

    @Test
    void refusesPagesOfOtherOrigins() {
        HttpResponse<String> answer =
                get("/api/v1/queries", "Origin", "https://evil.example", "X-Api-Key", key(Role.READER));

        AccessIT.assertProblem(answer, 403, "origin-not-allowed");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "http://localhost:port"})
    void refusesWhatIsNoOrigin(String origin) throws Exception {
        assertThat(preflight("/browser/guide.html", origin, "GET", "x-any")).startsWith("HTTP/1.1 403");
        assertThat(preflight("/api/v1/queries", origin, "GET", "x-any")).startsWith("HTTP/1.1 403");
    }

    @Test
    void letsNeo4jBrowserFetchItsGuide() {
        HttpResponse<String> answer = get("/browser/guide.html", "Origin", "http://localhost:7474");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    }

    /** By hand, as the JDK's client sets no Origin that it thinks is not its own business. */
    private String preflight(String path, String origin, String method, String headers) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            String request = "OPTIONS " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: " + origin
                    + "\r\nAccess-Control-Request-Method: " + method + "\r\nAccess-Control-Request-Headers: " + headers
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
