package org.relasi.reread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.relasi.RelasiApplication;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code relasi reextract} is killed in the middle; run again it goes on, and tells what an undisturbed one tells. */
@StoreTest
class ReextractCrashIT {

    private static final int ARTICLES = 320;
    private static final List<String> STATES = List.of("Peru", "Cile", "Kanada", "Islandia", "Kenya", "Norwegia");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void goesOnAfterItWasKilled() throws Exception {
        TestNeo4j.clear();
        assertThat(relasi("ingest", articles().toString()).waitFor()).isZero();
        try (Driver driver = TestNeo4j.driver()) {
            driver.executableQuery("MATCH (t:Statement {type: 'PRAISES'}) DETACH DELETE t")
                    .execute();
        }
        Path calm = folder.resolve("calm");
        assertThat(reextract(calm).waitFor()).isZero();

        Path crashed = folder.resolve("crashed");
        Process killed = reextract(crashed);
        JsonNode begun = awaitMiddle(crashed, killed);
        killed.destroyForcibly().waitFor();
        assertThat(begun.path("counts").path("read").asInt()).isBetween(1, ARTICLES - 1);
        assertThat(run(crashed).path("state").asString()).isEqualTo("reading");
        assertThat(reextract(crashed).waitFor()).isZero();

        assertThat(run(crashed).path("state").asString()).isEqualTo("staged");
        assertThat(run(crashed).path("id")).isEqualTo(begun.path("id"));
        assertThat(run(crashed).path("counts")).isEqualTo(run(calm).path("counts"));
        assertThat(diff(crashed)).hasSizeGreaterThan(ARTICLES / 2).isEqualTo(diff(calm));
    }

    /** The run as it is once some but not all articles were read. */
    private static JsonNode awaitMiddle(Path runs, Process process) throws Exception {
        while (process.isAlive()) {
            if (Files.isDirectory(runs) && !folders(runs).isEmpty()) {
                JsonNode run = run(runs);
                if (!run.path("after").asString().isEmpty()) {
                    return run;
                }
            }
            Thread.sleep(10);
        }
        throw new AssertionError("it ended before it was killed");
    }

    private static List<Path> folders(Path runs) throws IOException {
        try (Stream<Path> files = Files.list(runs)) {
            return files.filter(file -> Files.exists(file.resolve("run.json"))).toList();
        }
    }

    private static JsonNode run(Path runs) throws IOException {
        return JSON.readTree(Files.readString(folders(runs).get(0).resolve("run.json")));
    }

    private static List<String> diff(Path runs) throws IOException {
        return Files.readAllLines(folders(runs).get(0).resolve("diff.ndjson"));
    }

    /** All of them say many things, so that a page of them takes a moment. */
    private Path articles() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            StringBuilder text = new StringBuilder("Berita nomor " + i + ".");
            for (int k = 0; k < 30; k++) {
                text.append(' ').append(STATES.get((i + k) % 6));
                text.append(k % 2 == 0 ? " memuji " : " mengkritik ");
                text.append(STATES.get((i + k + 1 + i % 5) % 6))
                        .append(" pada pertemuan ke-")
                        .append(k)
                        .append('.');
            }
            lines.add(JSON.writeValueAsString(
                    Map.of("text", text.toString(), "language", "id", "publishedAt", "2026-01-02")));
        }
        return Files.write(folder.resolve("articles.ndjson"), lines);
    }

    private Process reextract(Path runs) throws IOException {
        return relasi("reextract", "--relasi.runs.directory=" + runs);
    }

    /** The packaged jar where there is one, as users run it; else the classes. */
    private Process relasi(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        Path jar = Path.of(System.getProperty("relasi.jar", "none"));
        if (Files.isRegularFile(jar)) {
            command.addAll(List.of("-jar", jar.toString()));
        } else {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), RelasiApplication.class.getName()));
        }
        command.addAll(List.of(arguments));
        command.addAll(List.of("--relasi.reader.mode=fast", "--spring.neo4j.uri=" + TestNeo4j.uri()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("SPRING_NEO4J_AUTHENTICATION_USERNAME", TestNeo4j.user());
        builder.environment().put("SPRING_NEO4J_AUTHENTICATION_PASSWORD", TestNeo4j.password());
        Process process = builder.start();
        started.add(process);
        return process;
    }
}
