package org.relasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real service with its own store, and the commands beside it: who is let in, and what is told to whom. */
class ServedStoreIT {

    private static final Pattern API = Pattern.compile("API +(http://localhost:\\d+)/api/v1");
    private static final String ARTICLE = "{\"text\": \"Bolivia menuduh Ekuador menyembunyikan peta kuno.\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void tellsThePasswordOfItsStoreToItsOwnerOnlyAndTakesNoWritesWhereOnlyReadersAreMeant() throws Exception {
        String api = serve("--sample", "--management.endpoints.web.exposure.include=*");
        String password = Files.readString(folder.resolve("neo4j-password")).strip();

        assertThat(outputOf("browser")).contains("User           neo4j", "Password       " + password);
        assertThat(outputOf("check")).contains("The projection holds: ");
        tellsNobody(api, password);
        isForItsOwnerAlone();
        stop();

        String readOnly = serve("--read-only");
        assertThat(get(readOnly + "/api/v1/relationships?type=ACCUSES").body()).contains("Norwegia");
        HttpResponse<String> refused = send(HttpRequest.newBuilder(URI.create(readOnly + "/api/v1/articles"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(ARTICLE)));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("urn:relasi:problem:read-only", "takes no writes");
        Path article = Files.writeString(folder.resolve("article.txt"), "Jerman menuduh Rusia.");
        assertThat(outputOf("ingest", article.toString())).contains("takes no writes");
        assertThat(outputOf("backup", folder.resolve("copy.ndjson.gz").toString()))
                .contains("nodes");
    }

    @Test
    void refusesAPasswordThatEverybodyCouldSee() throws Exception {
        Process serve = relasi("serve", "--relasi.embedded.password=seen-by-everybody");

        assertThat(serve.errorReader().lines().collect(Collectors.joining("\n")))
                .contains("can be seen by every user", "RELASI_EMBEDDED_PASSWORD")
                .doesNotContain("seen-by-everybody");
        assertThat(serve.waitFor()).isEqualTo(2);
    }

    private void tellsNobody(String api, String secret) throws Exception {
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains(secret));
        for (String path : List.of("env", "configprops", "beans", "health", "prometheus", "info", "mappings")) {
            assertThat(get(api + "/actuator/" + path).body()).as(path).doesNotContain(secret);
        }
        for (String path : List.of("/api/v1/entities/none", "/api/v1/relationships?limit=x", "/browser/style.grass")) {
            assertThat(get(api + path).body()).as(path).doesNotContain(secret);
        }
        for (Path file : files()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret))
                    .as(file.toString())
                    .isEqualTo(file.endsWith("neo4j-password"));
        }
    }

    private void isForItsOwnerAlone() throws IOException {
        for (Path file : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .as(file.getParent().toString())
                    .isEqualTo("rwx------");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** Starts the service; returns the address of its API, and shows that it tells everything but the password. */
    private String serve(String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "serve",
                "--server.port=0",
                "--relasi.embedded.bolt-port=0",
                "--relasi.embedded.http-port=0",
                "--relasi.embedded.heap=256MB",
                "--relasi.embedded.jvm-options=-XX:TieredStopAtLevel=1",
                "--relasi.store.patience=60s"));
        words.addAll(List.of(options));
        BufferedReader out = relasi(words.toArray(String[]::new)).inputReader();
        StringBuilder told = new StringBuilder();
        for (String line = out.readLine(); line != null && !line.startsWith("Ctrl-C"); line = out.readLine()) {
            told.append(line).append('\n');
        }
        Matcher api = API.matcher(told);
        assertThat(api.find()).as(told.toString()).isTrue();
        assertThat(told)
                .contains("?dbms=bolt://neo4j@localhost:", "relasi browser")
                .doesNotContain(
                        Files.readString(folder.resolve("neo4j-password")).strip());
        return api.group(1);
    }

    private void stop() throws InterruptedException {
        Process service = started.get(0);
        service.toHandle().destroy();
        assertThat(service.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }

    private String outputOf(String... words) throws Exception {
        Process process = relasi(words);
        return process.inputReader().lines().collect(Collectors.joining("\n"))
                + process.errorReader().lines().collect(Collectors.joining("\n"));
    }

    private Process relasi(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RelasiApplication.class.getName()));
        command.addAll(List.of(words));
        command.add("--relasi.embedded.directory=" + folder);
        Process process = new ProcessBuilder(command).start();
        started.add(process);
        return process;
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
