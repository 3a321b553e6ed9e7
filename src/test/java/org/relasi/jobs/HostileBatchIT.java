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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines, files and forms that nobody sends who means well: no internal error, and nothing stored of what is refused. */
@StoreTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "relasi.jobs.max-unpacked=50MB")
class HostileBatchIT {

    private static final int LINES = Integer.getInteger("relasi.fuzz.lines", 20_000);
    private static final String[] PARTS = {
        "{",
        "}",
        "[",
        "]",
        "\"",
        ":",
        ",",
        "\"text\"",
        "\"title\"",
        "\"url\"",
        "null",
        "1e999",
        "-",
        "\\u0000",
        "\\ud800",
        "\u202e",
        "\u200b",
        "\ufeff",
        "javascript:x",
        "\"publishedAt\":\"0000-00-00\"",
        "true",
        " ",
        "\\",
        "/",
        "аbс"
    };

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @BeforeEach
    void clear() {
        TestNeo4j.clear();
    }

    @Test
    void tellsOfEachHostileLineWhyItIsNotStored() throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int lines = 0;
        for (byte[] line : hostileLines()) {
            body.writeBytes(line);
            body.write('\n');
            lines++;
        }
        body.writeBytes("{\"text\": \"Peru memuji Cile.\"}".getBytes(StandardCharsets.UTF_8));

        JsonNode job = end(post("application/x-ndjson", body.toByteArray()));

        assertThat(job.get("state").stringValue()).isEqualTo("done");
        assertThat(job.get("created").asInt()).isEqualTo(1);
        assertThat(job.get("failed").asInt()).isEqualTo(lines);
        assertThat(job.toString()).doesNotContain("internal error");
        assertThat(get("/api/v1/jobs/" + job.get("id").stringValue() + "/failures?limit=200")
                        .body())
                .doesNotContain("internal error");
        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void readsNoBombAndNothingThatLeadsOutOfAZip() throws Exception {
        JsonNode job = end(form(
                "a.zip", zip("../../keluar.txt", "Peru memuji Cile.", "baik.txt", "Kanada mendukung Islandia."),
                "b.zip", zip("bom.txt", "0".repeat(30 << 20)),
                "c.ndjson.gz", gzip("x".repeat(60 << 20)),
                "d.rss",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss>&x;</rss>"
                                .getBytes(StandardCharsets.UTF_8),
                "e.pdf", new byte[] {'%', 'P', 'D', 'F'},
                "f.warc", "WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(job.get("state").stringValue()).isEqualTo("done");
        assertThat(job.get("created").asInt()).isEqualTo(1);
        assertThat(job.get("firstFailures").toString())
                .contains("leads out of it", "longer than 5 MB", "more than 52428800 bytes", "without a DOCTYPE")
                .doesNotContain("internal error", "hostname");
        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void answersNoFormWithAnInternalError() throws Exception {
        Random random = new Random(1);
        byte[] good = formBody("a.ndjson", "{\"text\": 1}".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 200; i++) {
            byte[] body = good.clone();
            for (int damage = 0; damage < 4; damage++) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            HttpResponse<String> answer = post("multipart/form-data; boundary=b", body);
            assertThat(answer.statusCode()).as(answer.body()).isIn(202, 400, 413, 503);
        }
        assertThat(articles()).isZero();
    }

    private static List<byte[]> hostileLines() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        lines.add(utf8("[".repeat(1_000) + "]".repeat(1_000)));
        lines.add(utf8("{\"text\":" + "[".repeat(100_000)));
        lines.add(utf8("{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000)));
        lines.add(utf8("{\"text\": \"" + "Peru memuji Cile. ".repeat(600_000) + "\"}"));
        lines.add(utf8("x".repeat(10 << 20)));
        lines.add(new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xc3, (byte) 0x28, '"', '}'});
        lines.add(utf8("{\"text\": \"\u202e\u200b\ufeff\"}"));
        lines.add(utf8("{\"text\": \"Peru memuji Cile.\", \"url\": \"javascript:alert(1)\"}"));
        lines.add(utf8("{\"text\": \"a\", \"text\": \"b\"}"));
        Random random = new Random(1);
        while (lines.size() < LINES) {
            StringBuilder line = new StringBuilder();
            for (int part = 0; part <= random.nextInt(12); part++) {
                line.append(PARTS[random.nextInt(PARTS.length)]);
            }
            byte[] bytes = utf8(line.toString());
            bytes[random.nextInt(bytes.length)] = (byte) (128 + random.nextInt(128));
            lines.add(bytes);
        }
        return lines;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(utf8(text));
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(utf8(namesAndTexts[i + 1]));
            }
        }
        return bytes.toByteArray();
    }

    private HttpResponse<String> form(Object... namesAndBytes) throws Exception {
        return post("multipart/form-data; boundary=b", formBody(namesAndBytes));
    }

    private static byte[] formBody(Object... namesAndBytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            body.writeBytes(utf8("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + namesAndBytes[i]
                    + "\"\r\n\r\n"));
            body.writeBytes((byte[]) namesAndBytes[i + 1]);
            body.writeBytes(utf8("\r\n"));
        }
        body.writeBytes(utf8("--b--\r\n"));
        return body.toByteArray();
    }

    private HttpResponse<String> post(String type, byte[] body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri("/api/v1/articles/batch"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private JsonNode end(HttpResponse<String> taken) throws Exception {
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String path = taken.headers().firstValue("Location").orElseThrow();
        JsonNode job = new JsonMapper().readTree(get(path).body());
        while (!job.hasNonNull("endedAt")) {
            Thread.sleep(20);
            job = new JsonMapper().readTree(get(path).body());
        }
        return job;
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
