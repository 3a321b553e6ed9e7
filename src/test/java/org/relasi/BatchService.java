package org.relasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service in a process of its own, with its own store in another, that is sent batches and meets with trouble. */
final class BatchService implements AutoCloseable {

    private static final Pattern API = Pattern.compile("API +(http://localhost:\\d+/api/v1)");
    private static final Pattern BOLT = Pattern.compile("Bolt +(bolt://localhost:\\d+)");
    private static final int PATIENCE_SECONDS = 300;

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<ProcessHandle> started = new ArrayList<>();
    private final Path directory;

    private Process service;
    private String api;
    private String bolt;

    /** Starts it on a data directory. */
    BatchService(Path directory) throws IOException {
        this.directory = directory;
        serve();
    }

    /** Starts it again, after it has ended. */
    void serve() throws IOException {
        service = relasi(
                "serve",
                "--server.port=0",
                "--relasi.embedded.bolt-port=0",
                "--relasi.embedded.http-port=0",
                "--relasi.embedded.heap=256MB",
                "--relasi.embedded.jvm-options=-XX:TieredStopAtLevel=1",
                "--relasi.reader.mode=fast",
                "--relasi.store.patience=2s");
        BufferedReader out = service.inputReader();
        StringBuilder told = new StringBuilder();
        for (String line = out.readLine(); line != null && !line.startsWith("Ctrl-C"); line = out.readLine()) {
            told.append(line).append('\n');
        }
        api = found(API, told);
        bolt = found(BOLT, told);
        Thread reader = new Thread(() -> out.lines().forEach(line -> {})); // so that it never waits for who reads it
        reader.setDaemon(true);
        reader.start();
    }

    ProcessHandle process() {
        return service.toHandle();
    }

    /** The process of its store. */
    List<ProcessHandle> store() {
        List<ProcessHandle> stores = service.descendants().toList();
        started.addAll(stores);
        return stores;
    }

    /** Asks it to end, and waits until it has. */
    void stop() throws InterruptedException {
        service.toHandle().destroy();
        service.waitFor();
    }

    /** Has the projection checked by the command. */
    String check() throws IOException {
        return relasi("check").inputReader().lines().collect(Collectors.joining("\n"));
    }

    /** The id of the job that stores articles, a line each. */
    String send(String articles) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(api + "/articles/batch"))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(articles))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json.readTree(answer.body()).get("id").asString();
    }

    boolean isOver(String job) throws Exception {
        return !List.of("waiting", "running").contains(job(job).get("state").asString());
    }

    /** The job when it has ended. */
    JsonNode await(String job) throws Exception {
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (!isOver(job)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("does not end: " + told(job(job)) + "\n" + threads());
            }
            Thread.sleep(200);
        }
        return job(job);
    }

    /** What the service told of its troubles, and what became of a job. */
    String told(JsonNode job) throws IOException {
        Path log = directory.resolve("logs").resolve("relasi.log");
        return Stream.concat(
                        Stream.of(job.toString()),
                        Files.readAllLines(log).stream()
                                .filter(line -> line.contains("\"WARN\"") || line.contains("\"ERROR\"")))
                .collect(Collectors.joining("\n"));
    }

    List<String> dump() throws IOException {
        String password = Files.readString(directory.resolve("neo4j-password")).strip();
        try (Driver driver = GraphDatabase.driver(bolt, AuthTokens.basic("neo4j", password))) {
            return GraphDump.of(driver);
        }
    }

    @Override
    public void close() {
        started.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
    }

    private JsonNode job(String id) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(api + "/jobs/" + id)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private Process relasi(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.endsWith("test-classes")) // they keep the service from logging
                        .collect(Collectors.joining(File.pathSeparator)),
                RelasiApplication.class.getName()));
        command.addAll(List.of(words));
        command.add("--relasi.embedded.directory=" + directory);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.add(process.toHandle());
        return process;
    }

    /** What the service does. */
    private String threads() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jstack")
                                .toString(),
                        String.valueOf(service.pid()))
                .start()
                .inputReader()
                .lines()
                .collect(Collectors.joining("\n"));
    }

    private static String found(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text.toString()).isTrue();
        return matcher.group(1);
    }
}
