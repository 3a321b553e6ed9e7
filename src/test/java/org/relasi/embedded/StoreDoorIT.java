package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.SecurityException;

/** The doors of a running store, tried from outside by somebody who does not know its password. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreDoorIT {

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

    @Test
    void letsNobodyInWithoutItsPassword() {
        for (AuthToken token : List.of(
                AuthTokens.none(),
                AuthTokens.basic("neo4j", "neo4j"),
                AuthTokens.basic("relasi", "relasi"),
                AuthTokens.basic("", ""))) {
            assertThatExceptionOfType(SecurityException.class).isThrownBy(() -> logIn(token));
        }
        logIn(AuthTokens.basic(Accounts.ANALYST, password()));
    }

    /** As a web page can do it, by Bolt over WebSocket. */
    @Test
    void isNotLockedToItsServiceByWrongPasswords() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            String wrong = "wrong-" + attempt;
            assertThatExceptionOfType(SecurityException.class)
                    .isThrownBy(() -> logIn(AuthTokens.basic(Accounts.ANALYST, wrong)));
        }
        assertThatExceptionOfType(SecurityException.class)
                .as("the lock against guessing")
                .isThrownBy(() -> logIn(AuthTokens.basic(Accounts.ANALYST, password())))
                .withMessageContaining("too many times");

        logIn(neo4j.login().token());

        Thread.sleep(6000); // after which people get in again
        logIn(AuthTokens.basic(Accounts.ANALYST, password()));
    }

    @Test
    void saysNothingByWebSocketBeforeALogin() throws Exception {
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        WebSocket socket = http.newWebSocketBuilder()
                .header("Origin", "http://evil.example")
                .buildAsync(URI.create(neo4j.boltUri().replace("bolt:", "ws:")), new FirstBytes(answer))
                .get(20, TimeUnit.SECONDS);
        // The handshake, HELLO without a login, and RUN "RETURN 1".
        socket.sendBinary(bytes("6060B017 00000404 00000000 00000000 00000000"), true)
                .get(20, TimeUnit.SECONDS);
        assertThat(answer.get(20, TimeUnit.SECONDS)).containsExactly(0, 0, 4, 4);
        socket.abort();

        assertThatExceptionOfType(SecurityException.class).isThrownBy(() -> logIn(AuthTokens.none()));
    }

    @Test
    void givesAnotherPageNothingByHttp() throws Exception {
        HttpResponse<String> browser = get("/browser/", "http://evil.example");

        assertThat(browser.statusCode()).isEqualTo(200);
        assertThat(browser.headers().firstValue("Access-Control-Allow-Origin")).contains(address());
        assertThat(browser.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(browser.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("connect-src 'self' ws://localhost:")
                .doesNotContain("https:");
        assertThat(get("/", "http://evil.example").headers().firstValue("Access-Control-Allow-Origin"))
                .contains(address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/db/neo4j/tx/commit", "/db/neo4j/tx", "/db/neo4j/query/v2", "/db/system/tx/commit"})
    void takesNoQueryByHttp(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"statements\":[{\"statement\":\"RETURN 1\"}]}"))
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(404);
    }

    /** A name that its owner made point to this machine. */
    @Test
    void tellsAReboundNameNoMoreThanItsVersion() throws Exception {
        String answer =
                raw("GET / HTTP/1.1\r\nHost: evil.example\r\nAccept: application/json\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("neo4j_version").doesNotContain(password(), "transaction", "query");
    }

    @Test
    void keepsItsPasswordsOutOfTheListOfProcessesAndOutOfEveryFileButTheirOwn() throws Exception {
        List<String> secrets = List.of(
                password(),
                directory.accounts().service().orElseThrow().password().text());
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse("")
                                + String.join(" ", process.info().arguments().orElse(new String[0]))))
                .noneMatch(line -> secrets.stream().anyMatch(line::contains));

        for (Path file : files()) {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            boolean own = file.endsWith("neo4j-password") || file.endsWith("neo4j-service");
            assertThat(secrets.stream().anyMatch(content::contains))
                    .as(file.toString())
                    .isEqualTo(own);
        }
    }

    @Test
    void isForItsOwnerAlone() throws Exception {
        try (Stream<Path> all = Files.walk(directory.path())) {
            assertThat(all.map(StoreDoorIT::mode))
                    .hasSizeGreaterThan(20)
                    .allMatch(mode -> mode.matches("(rw-------|rwx------) .*"));
        }
    }

    private void logIn(AuthToken token) {
        try (Driver driver = GraphDatabase.driver(neo4j.boltUri(), token)) {
            driver.verifyConnectivity();
        }
    }

    private String password() {
        return directory.accounts().password().orElseThrow().text();
    }

    private String address() {
        URI browser = URI.create(neo4j.browserUri());
        return "http://" + browser.getHost() + ":" + browser.getPort();
    }

    private HttpResponse<String> get(String path, String origin) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Origin", origin)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", URI.create(address()).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory.path())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path)) + " " + path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer bytes(String hex) {
        return ByteBuffer.wrap(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    private record FirstBytes(CompletableFuture<byte[]> answer) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            byte[] bytes = new byte[data.remaining()];
            data.get(bytes);
            answer.complete(bytes);
            return CompletableFuture.completedFuture(null);
        }
    }
}
