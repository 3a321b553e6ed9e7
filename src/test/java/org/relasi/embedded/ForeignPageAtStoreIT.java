package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A page of somebody else, open in a browser of this machine, tries the ports of the store: Bolt and that of Neo4j Browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignPageAtStoreIT {

    private static final String EVIL = "http://evil.example";

    private final HttpClient http = HttpClient.newHttpClient();
    private EmbeddedNeo4j neo4j;
    private DataDirectory directory;

    @BeforeAll
    void start(@TempDir Path folder) {
        neo4j = EmbeddedNeo4j.start(Settings.in(folder), "http://localhost:9");
        directory = DataDirectory.existing(folder);
    }

    @AfterAll
    void stop() {
        neo4j.close();
    }

    /** Every page may open a WebSocket to any port: it must know the password. */
    @ParameterizedTest
    @CsvSource({
        "none, '', ''",
        "basic, '', ''",
        "basic, neo4j, ''",
        "basic, neo4j, neo4j",
        "basic, neo4j, relasi-change-me",
        "basic, relasi, relasi",
        "bearer, '', eyJhbGciOiJub25lIn0",
        "kerberos, '', YIIB"
    })
    void isNotLetInByWebSocket(String scheme, String user, String password) throws Exception {
        try (BoltWebSocket socket = BoltWebSocket.open(http, neo4j.boltUri(), EVIL)) {
            assertThat(socket.answerTo(BoltWebSocket.HANDSHAKE)).isEqualTo("\0\0\4\4");
            assertThat(socket.answerTo(BoltWebSocket.hello(scheme, user, password)))
                    .contains("Neo.ClientError.Security.");
            socket.answerTo(BoltWebSocket.run("CREATE (:Evil)"));
        }
        assertThat(evil()).isZero();
    }

    @Test
    void isNotHeardByWebSocketBeforeALogin() throws Exception {
        try (BoltWebSocket socket = BoltWebSocket.open(http, neo4j.boltUri(), EVIL)) {
            assertThat(socket.answerTo(BoltWebSocket.HANDSHAKE)).isEqualTo("\0\0\4\4");
            assertThat(socket.answerTo(BoltWebSocket.run("CREATE (:Evil)")))
                    .contains("Neo.ClientError.Request.Invalid");
        }
        assertThat(evil()).isZero();
    }

    @Test
    void readsNothingByHttp() throws Exception {
        HttpResponse<String> browser = get("/browser/");

        assertThat(browser.statusCode()).isEqualTo(200);
        assertThat(browser.headers().allValues("Access-Control-Allow-Origin")).containsExactly(address());
        assertThat(browser.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(browser.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("connect-src 'self' ws://localhost:")
                .doesNotContain("https:");
        assertThat(get("/").headers().allValues("Access-Control-Allow-Origin")).containsExactly(address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/browser/", "/db/neo4j/tx/commit", "/db/neo4j/query/v2"})
    void getsNoPermissionBeforehand(String path) throws Exception {
        String answer = raw("OPTIONS " + path + " HTTP/1.1\r\nHost: localhost\r\nOrigin: " + EVIL
                + "\r\nAccess-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: content-type"
                + "\r\nAccess-Control-Request-Private-Network: true\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1")
                .doesNotContain(EVIL, "Allow-Origin: *", "Allow-Private-Network")
                .doesNotContain("Allow-Credentials");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/db/neo4j/tx/commit", "/db/neo4j/tx", "/db/neo4j/query/v2", "/db/system/tx/commit"})
    void asksNothingByHttpByNoName(String path) throws Exception {
        String query = "{\"statements\":[{\"statement\":\"CREATE (:Evil)\"}]}";
        for (String host : new String[] {"localhost", "evil.example"}) {
            for (String type : new String[] {"application/json", "text/plain"}) {
                assertThat(raw("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: " + type
                                + "\r\nContent-Length: " + query.length() + "\r\nConnection: close\r\n\r\n" + query))
                        .startsWith("HTTP/1.1 404");
            }
        }
        assertThat(evil()).isZero();
    }

    /** A name that its owner made point to this machine. */
    @Test
    void learnsByAReboundNameNoMoreThanTheVersion() throws Exception {
        String answer =
                raw("GET / HTTP/1.1\r\nHost: evil.example\r\nAccept: application/json\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .contains("neo4j_version")
                .doesNotContain(directory.accounts().password().orElseThrow().text(), "transaction", "query");
    }

    private long evil() {
        try (Driver driver = GraphDatabase.driver(neo4j.boltUri(), neo4j.login().token())) {
            return driver.executableQuery("MATCH (e:Evil) RETURN count(e)")
                    .execute()
                    .records()
                    .get(0)
                    .get(0)
                    .asLong();
        }
    }

    private String address() {
        URI browser = URI.create(neo4j.browserUri());
        return "http://" + browser.getHost() + ":" + browser.getPort();
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Origin", EVIL)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", URI.create(address()).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
