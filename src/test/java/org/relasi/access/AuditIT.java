package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relasi.TestNeo4j;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditIT extends SecuredApi {

    private static final String ARTICLE = "{\"text\": \"Bolivia menuduh Ekuador menyembunyikan peta kuno. Rahasia.\"}";

    private int before;

    @BeforeEach
    void countLines() throws IOException {
        before = Files.readAllLines(AUDIT).size();
    }

    @Test
    void recordsWhoChangedWhat() throws IOException {
        TestNeo4j.clear();
        String key = key("berita", Role.EDITOR, null);

        post("/api/v1/articles", ARTICLE, "X-Api-Key", key);
        post("/api/v1/articles?secret=query", ARTICLE, "X-Api-Key", key);

        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(2);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.path("who").asString()).isEqualTo("key:berita");
            assertThat(line.path("role").asString()).isEqualTo("editor");
            assertThat(line.path("method").asString()).isEqualTo("POST");
            assertThat(line.path("path").asString()).isEqualTo("/api/v1/articles");
            assertThat(line.path("address").asString()).isNotEmpty();
            assertThat(line.path("time").asString()).startsWith("20");
            assertThat(line.path("article").asString()).matches("[0-9a-f]{32}");
        });
        assertThat(lines).extracting(line -> line.path("outcome").asString()).containsExactly("created", "unchanged");
        assertThat(lines).extracting(line -> line.path("status").asInt()).containsExactly(201, 200);
        assertThat(Files.readString(AUDIT)).doesNotContain("Rahasia", "secret");
    }

    @Test
    void recordsWhoWasRefused() throws IOException {
        get("/api/v1/queries");
        get("/api/v1/queries", "X-Api-Key", "relasi_wrong");
        String token = ISSUER.token("ida", "relasi", Duration.ofHours(1), "reader");
        post("/api/v1/articles", ARTICLE, "Authorization", "Bearer " + token);

        assertThat(lines())
                .extracting(line -> line.path("who").asString() + " "
                        + line.path("method").asString() + " "
                        + line.path("outcome").asString() + " "
                        + line.path("status").asInt())
                .containsExactly(
                        "anonymous GET refused 401", "anonymous GET refused 401", "token:ida POST refused 403");
    }

    @Test
    void recordsWhoAskedByAnotherNameOrFromAForeignPage() throws IOException {
        Wire.send(port, "GET", "/api/v1/queries", List.of("Host: evil.example"), "");
        Wire.send(port, "GET", "/api/v1/queries", List.of("Host: localhost", "Origin: http://evil.example"), "");

        assertThat(lines())
                .extracting(line -> line.path("outcome").asString() + " "
                        + line.path("status").asInt())
                .containsExactly("refused 421", "refused 403");
    }

    @Test
    void recordsNothingOfWhatChangesNothing() throws IOException {
        get("/api/v1/queries", "X-Api-Key", key(Role.READER));
        post("/api/v1/extractions", ARTICLE, "X-Api-Key", key(Role.ANALYST));
        get("/actuator/health");

        assertThat(lines()).isEmpty();
    }

    @Test
    void letsNoSecretIntoLogsAndAnswers() throws IOException {
        String key = key("quiet", Role.EDITOR, null);
        String token = ISSUER.token("ida", "relasi", Duration.ofHours(1), "editor");
        String over = ISSUER.token("ida", "relasi", Duration.ofHours(-1), "editor");
        List<String> secrets = List.of(
                key.substring(7),
                token.substring(30),
                over.substring(30),
                TestNeo4j.password(),
                "word1-hidden",
                "dXNlcjpoaWRkZW4");
        List<String> said = new ArrayList<>();

        List<String> logged = logOf(() -> {
            for (String header : List.of(
                    "X-Api-Key: " + key,
                    "X-Api-Key: " + key + "x",
                    "X-Api-Key: " + token,
                    "X-Api-Key: word1-hidden",
                    "Authorization: Bearer " + token,
                    "Authorization: Bearer " + key + " " + key,
                    "Authorization: Basic dXNlcjpoaWRkZW4=")) {
                time.pass(Duration.ofMinutes(10));
                String name = header.replaceFirst(":.*", "");
                String value = header.replaceFirst("[^:]*: ", "");
                for (String path : List.of(
                        "/api/v1/queries",
                        "/api/v1/entities?cursor=x",
                        "/actuator/health",
                        "/actuator/env",
                        "/actuator/metrics",
                        "/v3/api-docs")) {
                    said.add(get(path, name, value).body());
                }
                said.add(post("/api/v1/articles", "{\"text\":", name, value).body());
            }
            said.add(get("/api/v1/queries", "Authorization", "Bearer " + over).body());
            said.add(get("/api/v1/queries", "Authorization", "Bearer " + token.substring(0, token.length() - 9))
                    .body());
        });

        assertThat(logged).anyMatch(line -> line.contains("Jwt expired"));
        assertThat(said).noneMatch(text -> secrets.stream().anyMatch(text::contains));
        assertThat(logged).noneMatch(text -> secrets.stream().anyMatch(text::contains));
        assertThat(Files.readAllLines(AUDIT)).noneMatch(text -> secrets.stream().anyMatch(text::contains));
    }

    private List<JsonNode> lines() throws IOException {
        JsonMapper json = new JsonMapper();
        return Files.readAllLines(AUDIT).stream()
                .skip(before)
                .map(json::readTree)
                .toList();
    }

    /** What is logged meanwhile, at INFO and above, as in the log file. */
    private static List<String> logOf(Runnable work) {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        Level level = root.getLevel();
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.INFO);
        try {
            work.run();
        } finally {
            root.setLevel(level);
            root.detachAppender(appender);
        }
        return List.copyOf(appender.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }
}
