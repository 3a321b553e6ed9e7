package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.relasi.TestNeo4j;

class EmbeddedNeo4jIT {

    private static final Config ONCE =
            Config.builder().withMaxTransactionRetryTime(0, TimeUnit.SECONDS).build();

    @TempDir
    private Path folder;

    @Test
    void keepsItsDataThroughAStopAndTurnsASecondInstanceAway() {
        long pid;
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Settings.in(folder), "http://localhost:9")) {
            pid = neo4j.pid();
            run(neo4j.boltUri(), "CREATE (:Kept)");

            assertThatExceptionOfType(SetupProblem.class)
                    .isThrownBy(() -> EmbeddedNeo4j.start(Settings.in(folder), null))
                    .withMessageContaining("in use")
                    .withMessageContaining("http://localhost:9");
            try (EmbeddedStore joined = EmbeddedStore.shared(Settings.in(folder))) {
                assertThat(joined.boltUri()).hasToString(neo4j.boltUri());
            }
            assertThat(run(neo4j.boltUri(), "MATCH (n:Kept) RETURN count(n)")).isEqualTo(1);
        }
        assertThat(ProcessHandle.of(pid)).isEmpty();

        try (EmbeddedStore again = EmbeddedStore.shared(Settings.in(folder))) {
            again.awaitOpen();
            assertThat(run(again.boltUri().toString(), "MATCH (n:Kept) RETURN count(n)"))
                    .isEqualTo(1);
        }
    }

    @Test
    void leavesNoOrphanAndNoDamageWhenItsParentIsKilled() throws Exception {
        Process parent = startParent();
        List<String> told = told(parent);
        run(told.get(0), "CREATE (:Kept)");
        ProcessHandle child = ProcessHandle.of(Long.parseLong(told.get(1))).orElseThrow();

        parent.destroyForcibly().waitFor();

        // No pause: the next start has to wait for the old server by itself.
        try (EmbeddedNeo4j next = EmbeddedNeo4j.start(Settings.in(folder), null)) {
            assertThat(run(next.boltUri(), "MATCH (n:Kept) RETURN count(n)")).isEqualTo(1);
        }
        child.onExit().get(30, TimeUnit.SECONDS);
    }

    @Test
    void comesBackOnItsPortsWithItsDataWhenItIsKilled() throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Settings.in(folder), null);
                Driver driver = TestNeo4j.driver(neo4j.boltUri(), folder, ONCE)) {
            long killed = neo4j.pid();
            driver.executableQuery("CREATE (:Kept)").execute();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            assertThat(countWhenItAnswersAgain(driver)).isEqualTo(1);
            assertThat(neo4j.pid()).isNotEqualTo(killed);
            assertThat(neo4j.restarts()).isBetween(0L, 1L); // counted a moment after it answers
        }
        DataDirectory.at(folder).requireUnlocked();
    }

    @Test
    void stopsWithItsParentAndNotBefore() throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Settings.in(folder), null)) {
            ProcessHandle child = ProcessHandle.of(neo4j.pid()).orElseThrow();

            child.destroy(); // TERM, as service managers send it to parent and child at once

            run(neo4j.boltUri(), "CREATE (:Kept)");
            assertThat(child.isAlive()).isTrue();
        }
    }

    private static long countWhenItAnswersAgain(Driver driver) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(120);
        while (true) {
            try {
                return driver.executableQuery("MATCH (n:Kept) RETURN count(n)")
                        .execute()
                        .records()
                        .get(0)
                        .get(0)
                        .asLong();
            } catch (ServiceUnavailableException | TransientException notYet) {
                assertThat(Instant.now()).as("gives up at last").isBefore(end);
                Thread.sleep(200);
            }
        }
    }

    @Test
    void namesATakenPortAndFreesTheDirectory() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            assertThatExceptionOfType(SetupProblem.class)
                    .isThrownBy(() -> EmbeddedNeo4j.start(Settings.in(folder, taken, 0), null))
                    .withMessageContaining(taken + " (Neo4j Bolt)");
            assertThatExceptionOfType(SetupProblem.class)
                    .isThrownBy(() -> EmbeddedNeo4j.start(Settings.in(folder, 0, taken), null))
                    .withMessageContaining(taken + " (Neo4j Browser, HTTP)");
        }
        DataDirectory.at(folder).requireUnlocked();
    }

    @Test
    void saysThatTheStoreIsDamagedInsteadOfServingIt() throws IOException {
        EmbeddedNeo4j.start(Settings.in(folder), null).close();
        Path store = folder.resolve(Path.of("neo4j", "data", "databases", "neo4j"));
        byte[] junk = new byte[20_000];
        new Random(1).nextBytes(junk);
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, junk);
            }
        }

        assertThatExceptionOfType(SetupProblem.class)
                .isThrownBy(() -> EmbeddedNeo4j.start(Settings.in(folder), null))
                .withMessageContaining("seem to be damaged")
                .satisfies(problem ->
                        assertThat(problem.advice()).contains("debug.log").contains("move " + folder));
        DataDirectory.at(folder).requireUnlocked();
    }

    private Process startParent() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> told(Process parent) {
        // Left open: closing it would break the pipe that the parent writes to.
        return parent.inputReader()
                .lines()
                .filter(line -> line.startsWith("told:"))
                .limit(2)
                .map(line -> line.substring("told:".length()))
                .toList();
    }

    private long run(String boltUri, String query) {
        try (Driver driver = TestNeo4j.driver(boltUri, folder, ONCE)) {
            var records = driver.executableQuery(query).execute().records();
            return records.isEmpty() ? 0 : records.get(0).get(0).asLong();
        }
    }

    /** A process of its own that starts a server, tells its address and its process id, and waits to be killed. */
    static final class Parent {
        public static void main(String[] args) throws InterruptedException {
            EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Settings.in(Path.of(args[0])), null);
            System.out.println("told:" + neo4j.boltUri());
            System.out.println("told:" + neo4j.pid());
            Thread.currentThread().join();
        }
    }
}
