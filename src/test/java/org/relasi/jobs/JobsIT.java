package org.relasi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@StoreTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "relasi.jobs.max-size=3MB")
class JobsIT {

    private static final String GOOD = "{\"text\": \"Peru memuji Cile di Lima.\"}";
    private static final String BAD = "{\"text\": ";
    private static final String LINES = "application/x-ndjson";
    private static final String BOUNDARY = "the-boundary";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Autowired
    private JobSettings settings;

    @BeforeEach
    void clear() {
        TestNeo4j.clear();
    }

    @Test
    void storesTheArticlesOfABatchAndTellsWhichFailed() throws Exception {
        String body = GOOD + "\n" + BAD + "\n\n" + GOOD + "\n{\"text\": \"Kanada mendukung Islandia.\"}\n{}\n";

        HttpResponse<String> taken = post(LINES, body.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.statusCode()).isEqualTo(202);
        String at = taken.headers().firstValue("Location").orElseThrow();
        JsonNode job = end(at);

        assertThat(job.get("state").stringValue()).isEqualTo("done");
        assertThat(counts(job)).isEqualTo("2 1 0 2");
        assertThat(job.get("totalBytes").asLong()).isEqualTo(body.length());
        assertThat(job.get("readBytes").asLong()).isEqualTo(body.length());
        assertThat(job.get("firstFailures").toString())
                .contains("\"line\":2,\"reason\":\"not valid JSON", "\"line\":6,\"reason\":\"'text' is required\"");
        assertThat(articles()).isEqualTo(2);
        assertThat(get("/api/v1/jobs?limit=1").body()).contains(job.get("id").stringValue());
        assertThat(files(settings.directory().resolve(job.get("id").stringValue())))
                .containsExactly("failures.ndjson", "job.json");
    }

    @Test
    void pagesThroughFailures() throws Exception {
        String at = take((BAD + "\n").repeat(3));
        end(at);

        JsonNode first = json(get(at + "/failures?limit=2"));
        JsonNode second = json(
                get(at + "/failures?limit=2&cursor=" + first.get("nextCursor").stringValue()));

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("items").get(0).get("line").asInt()).isEqualTo(3);
        assertThat(second.get("nextCursor").isNull()).isTrue();
        assertThat(get(at + "/failures?cursor=7").statusCode()).isEqualTo(400);
        assertThat(get(at + "/failures?cursor=-1").statusCode()).isEqualTo(400);
    }

    @Test
    void takesPackedLinesAndFilesOfAForm() throws Exception {
        HttpResponse<String> packed = http.send(
                batch(LINES, gzip(GOOD)).header("Content-Encoding", "gzip").build(), BodyHandlers.ofString());
        assertThat(counts(end(packed.headers().firstValue("Location").orElseThrow())))
                .isEqualTo("1 0 0 0");

        HttpResponse<String> form = form(
                "satu.ndjson.gz", gzip(GOOD), "dua.html", page(), "tiga.txt", "12".getBytes(StandardCharsets.UTF_8));

        JsonNode job = end(form.headers().firstValue("Location").orElseThrow());
        assertThat(job.get("files").toString()).isEqualTo("[\"satu.ndjson.gz\",\"dua.html\",\"tiga.txt\"]");
        assertThat(counts(job)).isEqualTo("1 1 0 1");
        assertThat(job.get("firstFailures").toString()).contains("\"file\":\"tiga.txt\",\"reason\"");
    }

    @Test
    void tellsTheRestOfAFileThatIsCutOffAsFailed() throws Exception {
        byte[] whole = gzip((GOOD + "\n").repeat(2_000));
        HttpResponse<String> taken = form(
                "a.ndjson.gz",
                java.util.Arrays.copyOf(whole, whole.length - 12),
                "b.ndjson",
                "{\"text\": \"Kanada mendukung Islandia.\"}".getBytes(StandardCharsets.UTF_8));

        JsonNode job = end(taken.headers().firstValue("Location").orElseThrow());

        assertThat(job.get("failed").asInt()).isEqualTo(1);
        assertThat(job.get("firstFailures").toString()).contains("a.ndjson.gz", "not a whole gzip file");
        assertThat(articles()).isEqualTo(2);
    }

    @Test
    void tellsByEventsHowFarAJobIs() throws Exception {
        String at = take(GOOD);

        HttpResponse<String> events =
                http.send(HttpRequest.newBuilder(uri(at + "/events")).build(), BodyHandlers.ofString());

        assertThat(events.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(events.headers().firstValue("ETag"))
                .as("held back until it ends")
                .isEmpty();
        assertThat(events.body()).contains("event:end\ndata:{\"id\":").endsWith("}\n\n");
        assertThat(get("/api/v1/jobs/nothing/events").statusCode()).isEqualTo(404);
    }

    @Test
    void stopsAJobThatIsCancelled() throws Exception {
        String first = take(many(3_000));
        String second = take(GOOD);

        assertThat(json(delete(second)).get("state").stringValue()).isEqualTo("cancelled");
        assertThat(json(delete(first)).get("state").stringValue()).isEqualTo("cancelled");

        assertThat(end(first).get("state").stringValue()).isEqualTo("cancelled");
        assertThat(end(second).get("created").asInt()).isZero();
        assertThat(articles()).isLessThan(3_000);
        assertThat(json(delete(first)).get("state").stringValue()).isEqualTo("cancelled");
        assertThat(delete("/api/v1/jobs/nothing").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "application/json | {} | 415",
                "^^ | {} | 415",
                "application/x-ndjson | ^^ | 400",
                "multipart/form-data | x | 400",
                "multipart/form-data; boundary=x | ^--x--^ | 400",
                "multipart/form-data; boundary=x | ^--x^ | 400",
            })
    void refusesWhatIsNoBatch(String type, String body, int status) throws Exception {
        HttpResponse<String> answer = post(type, body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertNothingIsLeft();
    }

    @Test
    void refusesFilesThatHoldNoArticles() throws Exception {
        assertThat(form("../../etc/passwd", new byte[1]).statusCode()).isEqualTo(400);
        assertThat(form("a.ndjson", gzip(GOOD), "b.exe", new byte[1]).body()).contains("'b.exe'");
        assertNothingIsLeft();
    }

    @Test
    void refusesWhatIsLongerThanABatchMayBe() throws Exception {
        byte[] long4 = new byte[4 << 20];
        HttpRequest chunked = HttpRequest.newBuilder(uri("/api/v1/articles/batch"))
                .header("Content-Type", LINES)
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(long4)))
                .build();
        assertThat(http.send(chunked, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
        assertThat(form("a.txt", long4).statusCode()).isEqualTo(413);
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() throws IOException {
        assertThat(files(settings.directory())).noneMatch(name -> name.endsWith(".arriving"));
        assertThat(files(settings.directory().resolve("uploads"))).isEmpty();
        assertThat(articles()).isZero();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String many(int articles) {
        return IntStream.range(0, articles)
                .mapToObj(i -> "{\"text\": \"Peru memuji Cile di Lima pada hari ke-" + i + ".\"}")
                .collect(Collectors.joining("\n"));
    }

    private static byte[] page() {
        return "<html><body><article><h1>Kabar</h1><p>Kanada mendukung Islandia dalam sidang panjang itu.</p></article></body></html>"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private HttpResponse<String> form(Object... namesAndBytes) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                            + namesAndBytes[i] + "\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes((byte[]) namesAndBytes[i + 1]);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private String take(String lines) throws Exception {
        HttpResponse<String> taken = post(LINES, lines.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        return taken.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> post(String type, byte[] body) throws Exception {
        return http.send(batch(type, body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder batch(String type, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri("/api/v1/articles/batch")).POST(BodyPublishers.ofByteArray(body));
        return type.isEmpty() ? request : request.header("Content-Type", type);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> delete(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).DELETE().build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** The job once it has ended. */
    private JsonNode end(String path) throws Exception {
        JsonNode job = json(get(path));
        while (!job.hasNonNull("endedAt")) {
            Thread.sleep(20);
            job = json(get(path));
        }
        return job;
    }

    private static String counts(JsonNode job) {
        return Stream.of("created", "unchanged", "updated", "failed")
                .map(count -> job.get(count).toString())
                .collect(Collectors.joining(" "));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body());
    }

    private long articles() {
        return driver.executableQuery("MATCH (a:Article) RETURN count(a) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }
}
