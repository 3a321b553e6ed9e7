package org.relasi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Downloads over a real connection, of a graph that no buffer holds. */
@StoreTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.port=0", "relasi.export.concurrent=1"})
class ExportDownloadIT {

    private static final int SENTENCES = 20_000;
    private static final String RUNNING =
            "SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.relasi = 'export' RETURN transactionId";

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void fillStore() {
        TestNeo4j.clear();
        try (Driver driver = TestNeo4j.driver()) {
            driver.executableQuery(
                            "CREATE (a:Article {id: 'a', title: 'long', language: 'id'}) WITH a"
                                    + " UNWIND range(1, $sentences) AS i CREATE (a)-[:HAS]->"
                                    + "(:Sentence {id: 's-' + i, index: i, text: reduce(t = '', x IN range(1, 50) | t + ' ' + rand())})")
                    .withParameters(Map.of("sentences", SENTENCES))
                    .execute();
        }
    }

    @AfterEach
    void awaitTheLastExport() throws InterruptedException {
        awaitNoExport();
    }

    @Test
    void isWholeAndHasANameAndIsCompressedWhereAsked() throws Exception {
        HttpResponse<byte[]> plain = client.send(request("ndjson").build(), HttpResponse.BodyHandlers.ofByteArray());
        HttpResponse<byte[]> compressed = client.send(
                request("ndjson").header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(plain.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"relasi.ndjson\"");
        assertThat(plain.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/x-ndjson"));
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(compressed.body().length).isLessThan(plain.body().length);
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(new String(plain.body(), StandardCharsets.UTF_8).lines().count())
                .isEqualTo(SENTENCES + 2);
    }

    @Test
    void breaksTheConnectionOffWhereTheStoreFailsInTheMiddle() throws Exception {
        for (String format : new String[] {"ndjson", "graphml&evidence=true", "csv"}) {
            HttpResponse<InputStream> begun =
                    client.send(request(format).build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(begun.statusCode()).isEqualTo(200);
            try (InputStream body = begun.body()) {
                body.readNBytes(1000);
                endRunningExport();
                assertThatExceptionOfType(IOException.class).as(format).isThrownBy(body::readAllBytes);
            }
            awaitNoExport();
        }
    }

    @Test
    void stopsReadingFromTheStoreWhenTheClientHangsUp() throws Exception {
        try (Socket socket = begin()) {
            assertThat(socket.isConnected()).isTrue();
            assertThat(exports()).isEqualTo(1);
        }
        awaitNoExport();
    }

    @Test
    void turnsAwayWhatIsOneTooMany() throws Exception {
        try (Socket socket = begin()) {
            assertThat(socket.isConnected()).isTrue();
            HttpResponse<String> refused = client.send(request("csv").build(), HttpResponse.BodyHandlers.ofString());

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("urn:relasi:problem:too-many-exports");
        }
    }

    private HttpRequest.Builder request(String format) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/exports/graph?format=" + format))
                .timeout(Duration.ofMinutes(2));
    }

    /** A client that reads the beginning of a file and then stops reading. */
    private Socket begin() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream()
                .write("GET /api/v1/exports/graph?format=ndjson HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readNBytes(100), StandardCharsets.US_ASCII))
                .startsWith("HTTP/1.1 200");
        return socket;
    }

    private static int exports() {
        try (Driver driver = TestNeo4j.driver()) {
            return driver.executableQuery(RUNNING).execute().records().size();
        }
    }

    private static void endRunningExport() {
        try (Driver driver = TestNeo4j.driver()) {
            for (Record running : driver.executableQuery(RUNNING).execute().records()) {
                driver.executableQuery("TERMINATE TRANSACTION $id")
                        .withParameters(Map.of("id", running.get(0).asString()))
                        .execute();
            }
        }
    }

    /** The deadline only catches a hang. */
    private static void awaitNoExport() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (exports() > 0) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }
}
