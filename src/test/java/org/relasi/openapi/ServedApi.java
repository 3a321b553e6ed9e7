package org.relasi.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.graph.EdgeCards;
import org.relasi.openapi.RawHttp.Answer;
import org.relasi.openapi.RawHttp.Request;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service on a port of its own, over a small graph in which the examples of its OpenAPI document are true. */
@StoreTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ServedApi {

    /** Catches an answer that hangs; says nothing of what is quick. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Driver driver;

    /** The job of the examples has ended, so that nothing changes it. */
    @DynamicPropertySource
    static void exampleJob(DynamicPropertyRegistry registry) throws IOException {
        Path jobs = Files.createTempDirectory("relasi-jobs");
        Path job = Files.createDirectory(jobs.resolve("20260109T081500123-1b9d6bcd"));
        Files.writeString(job.resolve("job.json"), """
                {"id": "20260109T081500123-1b9d6bcd", "state": "done", "inputs": [{"file": "0", "name": "news.ndjson", "bytes": 10}],
                "createdAt": "2026-01-09T08:15:00.123Z", "startedAt": "2026-01-09T08:15:00.130Z", "endedAt": "2026-01-09T08:15:01Z",
                "position": 1, "readBytes": 10, "tally": {"created": 1, "unchanged": 0, "updated": 0, "failed": 0}, "failureBytes": 0}
                """);
        registry.add("relasi.jobs.directory", jobs::toString);
        Path runs = Files.createTempDirectory("relasi-runs");
        Path run = Files.createDirectory(runs.resolve("20260109T081500123-1b9d6bcd"));
        Files.writeString(run.resolve("run.json"), """
                {"id": "20260109T081500123-1b9d6bcd", "state": "published", "extractor": "careful-00000000",
                "startedAt": "2026-01-09T08:15:00.123Z", "total": 1, "after": "", "bytes": 0,
                "counts": {"read": 1, "left": 0, "differing": 0, "added": 0, "removed": 0, "changed": 0}}
                """);
        registry.add("relasi.runs.directory", runs::toString);
    }

    @LocalServerPort
    int port;

    ApiDocument api;
    RawHttp http;

    @BeforeEach
    void readDocument() throws IOException {
        http = new RawHttp(port, PATIENCE);
        Answer answer = http.send(new Request("GET", "/v3/api-docs", List.of(), new byte[0]));
        assertThat(answer.status()).isEqualTo(200);
        api = new ApiDocument(answer.text());
        TestNeo4j.clear();
        makeExamplesTrue();
    }

    /** Adds what of the graph of the examples is not there. */
    void makeExamplesTrue() throws IOException {
        run("examples.cypher");
        decide();
        EdgeCards.fill(driver);
    }

    /** Adds the decisions of the examples. */
    void decide() throws IOException {
        run("decisions.cypher");
    }

    private void run(String file) throws IOException {
        String graph = new ClassPathResource("org/relasi/openapi/" + file).getContentAsString(StandardCharsets.UTF_8);
        Properties ids = SampleIds.read();
        for (String written : ids.stringPropertyNames()) {
            graph = graph.replace("'" + written, "'" + ids.getProperty(written));
        }
        try (Session session = driver.session()) {
            Pattern.compile(";\\R")
                    .splitAsStream(graph)
                    .forEach(statement -> session.run(statement).consume());
        }
    }
}
