package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relasi.RelasiApplication;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;

/** A service of its own, started with secrets that are known here; then everything is searched that somebody else can see. */
@StoreTest
class SecretsIT {

    private static final Pattern PORT = Pattern.compile("API +http://localhost:(\\d+)/api/v1");

    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void staySecretWhateverGoesWrong() throws Exception {
        Secret key = Secret.random();
        new KeysFile(folder.resolve("keys.json"))
                .change(none ->
                        List.of(new ApiKey("quiet", Role.EDITOR, LocalDate.of(2026, 1, 1), null, key.digest())));
        Process service = relasi(
                "serve",
                "--server.port=0",
                "--relasi.security.enabled=true",
                "--management.endpoints.web.exposure.include=*",
                "--management.endpoint.env.show-values=always",
                "--management.endpoint.configprops.show-values=always",
                "--spring.neo4j.uri=" + TestNeo4j.uri());
        int port = port(service);

        List<String> seen = new ArrayList<>(provoke(port, key));
        seen.add(service.info().commandLine().orElse("")
                + Arrays.toString(service.info().arguments().orElse(new String[0])));
        service.toHandle().destroy();
        service.waitFor();
        seen.addAll(files());

        assertThat(seen).anyMatch(text -> text.contains("key-refused")).anyMatch(text -> text.contains("\"outcome\""));
        assertThat(seen).noneMatch(text -> holds(text, TestNeo4j.password()));
        assertThat(seen).noneMatch(text -> holds(text, key.text().substring(Secret.PREFIX.length())));
        assertThat(seen).noneMatch(text -> holds(text, "wrong-hidden") || holds(text, "d3JvbmctaGlkZGVu"));
        assertThat(names()).noneMatch(name -> name.endsWith(".hprof") || holds(name, TestNeo4j.password()));
    }

    @Test
    void refusesAnAddressOfTheStoreWithAPasswordInItAndDoesNotRepeatIt() throws Exception {
        for (String uri : List.of("bolt://neo4j:uri-hidden@127.0.0.1:1", "neo4j+s://uri-hidden@127.0.0.1:1/?x=y")) {
            Process check = relasi("check", "--spring.neo4j.uri=" + uri);

            assertThat(check.waitFor()).isEqualTo(2);
        }
        assertThat(files()).noneMatch(text -> text.contains("uri-hidden"));
        assertThat(files()).anyMatch(text -> text.contains("SPRING_NEO4J_AUTHENTICATION_PASSWORD"));
    }

    @Test
    void warnsOfAPasswordThatTheListOfProcessesShows() throws Exception {
        Process service = relasi(
                "serve",
                "--server.port=0",
                "--spring.neo4j.uri=" + TestNeo4j.uri(),
                "--spring.neo4j.authentication.username=" + TestNeo4j.user(),
                "--spring.neo4j.authentication.password=" + TestNeo4j.password());
        port(service);

        assertThat(files())
                .anyMatch(text -> text.contains("SPRING_NEO4J_AUTHENTICATION_PASSWORD"))
                .noneMatch(text -> text.contains(TestNeo4j.password()));
    }

    private static List<String> provoke(int port, Secret key) {
        List<String> answers = new ArrayList<>();
        String basic = Base64.getEncoder().encodeToString("wrong-hidden".getBytes(StandardCharsets.UTF_8));
        List<String> shown = List.of(
                "X-Api-Key: " + key.text(),
                "Authorization: Bearer " + key.text(),
                "Authorization: Bearer " + key.text() + " " + key.text(),
                "X-Api-Key: " + key.text() + "x",
                "X-Api-Key: wrong-hidden",
                "Authorization: Basic " + basic);
        for (String header : shown) {
            List<String> headers = List.of("Host: localhost", header, "Content-Type: application/json");
            for (String target : List.of(
                    "/api/v1/queries",
                    "/api/v1/nothing",
                    "/api/v1/entities?cursor=x",
                    "/actuator",
                    "/actuator/env",
                    "/actuator/env/spring.neo4j.authentication.password",
                    "/actuator/configprops",
                    "/actuator/heapdump",
                    "/actuator/logfile",
                    "/actuator/threaddump",
                    "/actuator/httpexchanges",
                    "/actuator/health",
                    "/actuator/metrics",
                    "/actuator/prometheus",
                    "/v3/api-docs")) {
                answers.add(Wire.send(port, "GET", target, headers, "").text());
            }
            answers.add(Wire.send(port, "POST", "/api/v1/articles", headers, "{\"text\":")
                    .text());
            answers.add(Wire.send(port, "POST", "/api/v1/articles", headers, "{\"text\": 1, \"x\": []}")
                    .text());
        }
        // What callers put where it does not belong is theirs to see again, and nobody else's: not in a log.
        for (String target : List.of("/api/v1/nothing?key=", "/nothing?access_token=", "/api/v1/queries?api_key=")) {
            Wire.send(port, "GET", target + key.text(), List.of("Host: localhost"), "");
            Wire.send(port, "GET", target + key.text(), List.of("Host: localhost", "X-Api-Key: " + key.text()), "");
        }
        Wire.send(port, "GET /" + key.text() + " HTTP/1.1\r\nHost: a b\r\n\r\n");
        return answers;
    }

    private Process relasi(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RelasiApplication.class.getName()));
        command.addAll(List.of(arguments));
        command.add("--relasi.embedded.directory=" + folder);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("terminal.txt").toFile()));
        builder.environment().put("SPRING_NEO4J_AUTHENTICATION_PASSWORD", TestNeo4j.password());
        builder.environment().put("SPRING_NEO4J_AUTHENTICATION_USERNAME", TestNeo4j.user());
        builder.environment()
                .put(
                        "LOGGING_FILE_NAME",
                        folder.resolve("logs").resolve("relasi.log").toString());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private int port(Process service) throws IOException, InterruptedException {
        Path terminal = folder.resolve("terminal.txt");
        while (service.isAlive()) {
            Matcher matcher = PORT.matcher(Files.readString(terminal));
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
            Thread.sleep(200);
        }
        throw new AssertionError("relasi has ended: " + Files.readString(terminal));
    }

    private List<Path> paths() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private List<String> names() throws IOException {
        return paths().stream().map(Path::toString).toList();
    }

    /** Of all files: the terminal's, the logs, what is in the data directory. */
    private List<String> files() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path path : paths()) {
            texts.add(Files.readString(path, StandardCharsets.ISO_8859_1));
        }
        return texts;
    }

    private static boolean holds(String text, String secret) {
        return text.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT));
    }
}
