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
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service, its store, or both die without warning at a random moment of a job. What is stored in the end is what an
 * undisturbed service stores.
 *
 * <p>{@code -Drelasi.crash.rounds=50} is how often, {@code -Drelasi.crash.seed} repeats a run.
 */
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("relasi.crash.rounds", 1);
    private static final long SEED = Long.getLong("relasi.crash.seed", 20260101);
    private static final int ARTICLES = 120;
    private static final Pattern API = Pattern.compile("API +(http://localhost:\\d+/api/v1)");
    private static final Pattern BOLT = Pattern.compile("Bolt +(bolt://localhost:\\d+)");
    private static final List<String> STATES =
            List.of("Peru", "Cile", "Bolivia", "Ekuador", "Kanada", "Islandia", "Norwegia", "Selandia Baru", "Kenya");
    private static final List<String> DEEDS = List.of(
            "menuduh %s menyembunyikan peta kuno",
            "mendukung %s", "mengecam %s", "bertemu Presiden %s", "menjatuhkan sanksi kepada %s");

    /** In turn. */
    private enum Victim {
        BOTH,
        SERVICE,
        STORE
    }

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<ProcessHandle> started = new ArrayList<>();

    @TempDir
    private Path folder;

    private Process service;
    private String api;
    private String bolt;

    @AfterEach
    void end() {
        started.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void losesNothingAndStoresNothingTwice() throws Exception {
        Random random = new Random(SEED);
        Path crashed = folder.resolve("crashed");
        serve(crashed);
        int inWork = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String job = send(round);
            Thread.sleep(random.nextInt(4_000));
            Victim victim = Victim.values()[round % Victim.values().length];
            inWork += isOver(job) ? 0 : 1;
            kill(victim);
            if (victim != Victim.STORE) {
                serve(crashed);
            }
            JsonNode ended = await(job);
            assertThat(ended.get("state").asString()).as(told(ended)).isEqualTo("done");
            assertThat(ended.get("failed").asInt()).as(ended.toString()).isZero();
        }
        System.out.printf("%d of %d crashes were in the middle of a job%n", inWork, ROUNDS);
        List<String> afterCrashes = dump(crashed);
        stop();
        assertThat(check(crashed)).contains("The projection holds");

        Path calm = folder.resolve("calm");
        serve(calm);
        for (int round = 0; round < ROUNDS; round++) {
            await(send(round));
        }
        List<String> undisturbed = dump(calm);
        stop();

        assertThat(undisturbed).hasSizeGreaterThan(ROUNDS * ARTICLES);
        assertThat(afterCrashes).isEqualTo(undisturbed);
    }

    private void kill(Victim victim) throws Exception {
        List<ProcessHandle> stores = service.descendants().toList();
        if (victim != Victim.STORE) {
            service.toHandle().destroyForcibly();
            service.waitFor();
        }
        if (victim != Victim.SERVICE) {
            for (ProcessHandle store : stores) {
                store.destroyForcibly();
                store.onExit().get();
            }
        }
        started.addAll(stores);
    }

    private void stop() throws Exception {
        service.toHandle().destroy();
        service.waitFor();
    }

    private void serve(Path directory) throws IOException {
        service = relasi(
                directory,
                "serve",
                "--server.port=0",
                "--relasi.embedded.bolt-port=0",
                "--relasi.embedded.http-port=0",
                "--relasi.embedded.heap=256MB",
                "--relasi.embedded.jvm-options=-XX:TieredStopAtLevel=1",
                "--relasi.reader.mode=fast",
                "--relasi.store.patience=60s");
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

    private String check(Path directory) throws IOException {
        return relasi(directory, "check").inputReader().lines().collect(Collectors.joining("\n"));
    }

    private Process relasi(Path directory, String... words) throws IOException {
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

    private static String found(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text.toString()).isTrue();
        return matcher.group(1);
    }

    /** The id of the job that stores the articles of a round. */
    private String send(int round) throws Exception {
        String articles = IntStream.range(0, ARTICLES)
                .mapToObj(i -> article(round * ARTICLES + i))
                .collect(Collectors.joining("\n"));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(api + "/articles/batch"))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(articles))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json.readTree(answer.body()).get("id").asString();
    }

    private static String article(int number) {
        Random random = new Random(number);
        String text = IntStream.range(0, 6)
                .mapToObj(sentence -> STATES.get(random.nextInt(STATES.size())) + " "
                        + DEEDS.get(random.nextInt(DEEDS.size())).formatted(STATES.get(random.nextInt(STATES.size())))
                        + " pada hari ke-" + number + ".")
                .collect(Collectors.joining(" "));
        return "{\"text\": \"%s\", \"publisher\": \"Koran %d\", \"publishedAt\": \"2026-01-%02d\"}"
                .formatted(text, number % 7, 1 + number % 28);
    }

    private boolean isOver(String job) throws Exception {
        return !List.of("waiting", "running").contains(job(job).get("state").asString());
    }

    private JsonNode await(String job) throws Exception {
        Instant end = Instant.now().plusSeconds(300);
        while (!isOver(job)) {
            assertThat(Instant.now()).as(told(job(job))).isBefore(end);
            Thread.sleep(200);
        }
        return job(job);
    }

    /** What services told of their troubles, and what became of a job. */
    private String told(JsonNode job) throws IOException {
        Path log = folder.resolve("crashed").resolve("logs").resolve("relasi.log");
        return Stream.concat(
                        Stream.of(job.toString()),
                        Files.readAllLines(log).stream()
                                .filter(line -> line.contains("\"WARN\"") || line.contains("\"ERROR\"")))
                .collect(Collectors.joining("\n"));
    }

    private JsonNode job(String id) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(api + "/jobs/" + id)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private List<String> dump(Path directory) throws IOException {
        String password = Files.readString(directory.resolve("neo4j-password")).strip();
        try (Driver driver = GraphDatabase.driver(bolt, AuthTokens.basic("neo4j", password))) {
            return GraphDump.of(driver);
        }
    }
}
