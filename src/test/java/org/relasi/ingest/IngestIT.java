package org.relasi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.graph.ProjectionCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@StoreTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class IngestIT {

    private static final String TEXT =
            "Jerman menuduh Rusia telah meretas parlemen itu. Rusia membantah tuduhan itu dan yang lain. Prancis"
                    + " mendukung Jerman.";
    private static final String JSON = "{\"title\": \"Rusia Bantah Tuduhan Jerman\", \"text\": \"" + TEXT
            + "\", \"publisher\": \"Koran Contoh\", \"publishedAt\": \"2026-01-31\"}";

    private static final String TOO_MUCH = "Mali memuji Chad. ".repeat(110_000);

    private static final String CRLF = "\r\n";
    private static final String CHUNKED_HEAD = String.join(
            CRLF,
            "POST /api/v1/articles HTTP/1.1",
            "Host: localhost",
            "Content-Type: text/plain",
            "Transfer-Encoding: chunked",
            "Connection: close",
            "",
            "");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Autowired
    private Intakes intakes;

    @Autowired
    private org.relasi.fetch.WebArticles web;

    @Autowired
    private ProjectionCheck check;

    @Autowired
    private ConfigurableApplicationContext context;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void clear() {
        TestNeo4j.clear();
    }

    @Test
    void storesAnArticleWithItsEdges() throws Exception {
        HttpResponse<String> answer = post("/api/v1/articles", JSON, "application/json");
        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode body = new JsonMapper().readTree(answer.body());
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/api/v1/articles/" + body.get("id").stringValue());
        assertThat(body.get("statements").toString()).contains("ACCUSES", "DENIES", "SUPPORTS");
        assertThat(count("MATCH (:State {name: 'Jerman'})-[r:ACCUSES]->(:State {name: 'Rusia'}) RETURN count(r)"))
                .isEqualTo(1);
        String statement = body.get("statements").get(0).get("id").stringValue();
        assertThat(count("MATCH (s:Statement {id: '" + statement + "'})-[:EVIDENCE]->(:Sentence) RETURN count(s)"))
                .isEqualTo(1);
    }

    @Test
    void writesNothingForTheSameArticle() throws Exception {
        HttpResponse<String> first = post("/api/v1/articles", JSON, "application/json");
        long nodes = count("MATCH (n) RETURN count(n)");
        HttpResponse<String> again = post("/api/v1/articles", JSON, "application/json");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body().replace("\"created\"", "\"unchanged\""));
        assertThat(count("MATCH (n) RETURN count(n)")).isEqualTo(nodes);
    }

    @Test
    void storesNothingForAnExtraction() throws Exception {
        assertThat(post("/api/v1/extractions", TEXT, "text/plain").statusCode()).isEqualTo(200);
        assertThat(articles()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^^ | application/json | 400",
                "{\"text\": | application/json | 400",
                "{\"text\": \"Jerman menuduh Rusia.\", \"author\": \"x\"} | application/json | 400",
                "{\"text\": \"Jerman menuduh Rusia.\", \"publishedAt\": \"0001-01-01\"} | application/json | 400",
                "<a/> | application/xml | 415",
                "12 34 56 | text/plain | 422",
                "Der Minister hat die Vorwürfe der Regierung am Montag zurückgewiesen. | text/plain | 422"
            })
    void storesNothingOfBadInput(String body, String type, int status) throws Exception {
        HttpResponse<String> answer = post("/api/v1/articles", body, type);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(articles()).isZero();
    }

    @Test
    void refusesALongChunkedBodyWithoutReadingItToItsEnd() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            OutputStream to = socket.getOutputStream();
            to.write(ascii(CHUNKED_HEAD));
            byte[] chunk = ascii("100000" + CRLF + "a".repeat(0x100000) + CRLF);
            for (int megabyte = 0; megabyte < 6; megabyte++) {
                to.write(chunk);
            }
            to.flush();
            InputStream from = socket.getInputStream();
            assertThat(new String(from.readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
        assertThat(articles()).isZero();
    }

    @Test
    void refusesAnArticleWithTooMuchInIt() throws Exception {
        HttpResponse<String> answer = post("/api/v1/articles", TOO_MUCH, "text/plain");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("has 110000 sentences, more than the 100000", "relasi.ingest.max-sentences")
                .contains("urn:relasi:problem:article-too-large");
        assertThat(articles()).isZero();
    }

    @Test
    void ingestsTheOthersOfABatchWhereOneHasTooMuchInIt() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("b.txt"), TOO_MUCH);
        Files.writeString(folder.resolve("c.ndjson"), JSON + "\n");
        assertThat(ingest(folder)).isEqualTo(1);
        assertThat(out.toString()).contains("2 new, 0 unchanged, 1 failed");
        assertThat(err.toString()).contains("b.txt: The article has 110000 sentences");
        assertThat(articles()).isEqualTo(2);
    }

    @Test
    void loadsTheSamplesOnce() throws Exception {
        HttpResponse<String> first = post("/api/v1/articles/samples", "", "application/json");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(articles()).isEqualTo(3);
        assertThat(count("MATCH ()-[r:ACCUSES]->() RETURN count(r)")).isGreaterThanOrEqualTo(3);
        assertThat(post("/api/v1/articles/samples", "", "application/json").body())
                .doesNotContain("created");
        assertThat(articles()).isEqualTo(3);
    }

    @Test
    void ingestsFoldersAndGoesOnWhereItWasStopped() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Tuduhan Baru\nsource: Koran date: 2026-01-01\n\n" + TEXT);
        Files.writeString(folder.resolve("b.ndjson"), JSON + "\n{broken\n" + JSON + "\n");
        Files.writeString(folder.resolve("c.png"), "not looked at");
        assertThat(ingest(folder)).isEqualTo(1);
        assertThat(out.toString()).contains("2 new, 1 unchanged, 1 failed");
        assertThat(err.toString()).contains("b.ndjson:2: not valid JSON").doesNotContain("c.png");

        out.getBuffer().setLength(0);
        assertThat(ingest(folder.resolve("a.txt"))).isZero();
        assertThat(out.toString()).contains("0 new, 1 unchanged, 0 failed");
        assertThat(ingest(folder.resolve("none"))).isEqualTo(1);
        assertThat(run(new IngestCommand(intakes, web, context))).isEqualTo(2);
    }

    @Test
    void checksThatTheProjectionHolds() throws Exception {
        post("/api/v1/articles", JSON, "application/json");
        assertThat(run(new CheckCommand(check))).isZero();
        assertThat(out.toString()).contains("The projection holds");

        driver.executableQuery("MATCH ()-[r:ACCUSES]->() DELETE r").execute();
        assertThat(run(new CheckCommand(check))).isEqualTo(1);
        assertThat(out.toString()).contains("MISSING ACCUSES");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private int ingest(Path path) {
        return run(new IngestCommand(intakes, web, context), path.toString());
    }

    private int run(Object command, String... args) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private HttpResponse<String> post(String path, String body, String type) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private long articles() {
        return count("MATCH (a:Article) RETURN count(a)");
    }

    private long count(String query) {
        return driver.executableQuery(query).execute().records().get(0).get(0).asLong();
    }
}
