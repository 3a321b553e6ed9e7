package org.relasi.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.graph.ProjectionCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import picocli.CommandLine;

@StoreTest
@SpringBootTest
@AutoConfigureMockMvc
class BackupIT {

    private static final String NODES = "MATCH (n) WHERE NOT n:WriterLock"
            + " RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id, n.other";
    private static final String RELATIONSHIPS =
            "MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target,"
                    + " properties(r) AS properties ORDER BY source, type, target, r.other";

    @TempDir
    private Path folder;

    @Autowired
    private Driver driver;

    @Autowired
    private Backup backup;

    @Autowired
    private Restore restore;

    @Autowired
    private ProjectionCheck check;

    @Autowired
    private MockMvc mvc;

    private final StringWriter told = new StringWriter();
    private Path file = Path.of("");

    @BeforeEach
    void fillStore() throws Exception {
        file = folder.resolve("backup.gz");
        TestNeo4j.clear();
        mvc.perform(post("/api/v1/articles/samples")).andExpect(status().isOk());
        query("MATCH (e:Entity) WITH e ORDER BY e.id LIMIT 1 CREATE (o:Other {other: 1.0, empty: [], at: datetime(),"
                + " place: point({x: 1, y: 2})})-[:KNOWS {other: date()}]->(e), (o)-[:KNOWS {other: 'x'}]->(o)");
    }

    @Test
    void restoresAllNodesAndRelationshipsOfTheStore() throws Exception {
        List<Map<String, Object>> nodes = rows(NODES);
        List<Map<String, Object>> relationships = rows(RELATIONSHIPS);
        assertThat(backup()).isZero();
        TestNeo4j.clear();

        assertThat(restore()).isZero();

        assertThat(told.toString()).contains("The projection holds");
        assertThat(rows(NODES)).isEqualTo(nodes).hasSizeGreaterThan(20);
        assertThat(rows(RELATIONSHIPS)).isEqualTo(relationships).hasSizeGreaterThan(20);
        assertThat(check.run().holds()).isTrue();
        mvc.perform(post("/api/v1/articles/samples"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].outcome").value("unchanged"))
                .andExpect(jsonPath("$[2].outcome").value("unchanged"));
        assertThat(rows(NODES)).isEqualTo(nodes);
    }

    @Test
    void refusesAFileThatIsNotWholeAndWritesNothing() throws Exception {
        assertThat(backup()).isZero();
        byte[] whole = Files.readAllBytes(file);
        TestNeo4j.clear();

        for (int cut : new int[] {0, 5, whole.length / 2, whole.length - 9, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertThat(restore()).as("cut to " + cut).isEqualTo(2);
        }
        for (int at : new int[] {12, whole.length / 3, whole.length / 2, whole.length - 6}) {
            byte[] altered = whole.clone();
            altered[at] ^= 0x10;
            Files.write(file, altered);
            assertThat(restore()).as("altered at " + at).isEqualTo(2);
        }
        assertThat(told.toString()).contains("this is no backup, or not a whole one");
        assertThat(restore(folder.resolve("none"))).isEqualTo(2);
        assertThat(rows(NODES)).isEmpty();
    }

    @Test
    void refusesALineThatWasPutInOrTakenOut() throws Exception {
        try (OutputStream stream = Files.newOutputStream(file)) {
            BackupOutput one = new BackupOutput(stream);
            one.write(new BackupLine.Header(LineFormat.VERSION, "1", "now", new Counts(1, 0)));
            one.end();
        }
        assertThatExceptionOfType(BrokenBackup.class)
                .isThrownBy(() -> BackupInput.verify(file))
                .withMessageContaining("altered");
    }

    @Test
    void refusesAStoreThatIsNotEmptyUnlessItMayBeReplaced() throws Exception {
        assertThat(backup()).isZero();
        query("CREATE (:Other {other: 2})");

        assertThat(restore()).isEqualTo(2);
        assertThat(told.toString()).contains("not empty").contains("--replace");
        assertThat(rows("MATCH (n:Other {other: 2}) RETURN n")).hasSize(1);

        assertThat(restore(file, "--replace")).isZero();
        assertThat(rows("MATCH (n:Other {other: 2}) RETURN n")).isEmpty();
        assertThat(rows("MATCH (n:Other) RETURN n")).hasSize(1);
    }

    @Test
    void takesBackWhatItWroteWhereItFailsInTheMiddle() throws Exception {
        TestNeo4j.clear();
        try (OutputStream stream = Files.newOutputStream(file)) {
            BackupOutput out = new BackupOutput(stream);
            out.write(new BackupLine.Header(LineFormat.VERSION, "1", "now", new Counts(4001, 0)));
            for (int i = 0; i < 4000; i++) {
                out.write(new BackupLine.Node(i, List.of("Entity"), Map.of("id", "e-" + i)));
            }
            out.write(new BackupLine.Node(4000, List.of("Entity"), Map.of("id", "e-0"))); // breaks a constraint
            out.end();
        }

        assertThat(restore()).isEqualTo(2);
        assertThat(rows(NODES)).isEmpty();
    }

    @Test
    void beginsAnewWhereARestoreWasStopped() throws Exception {
        assertThat(backup()).isZero();
        List<Map<String, Object>> nodes = rows(NODES);
        query("CREATE (:UnfinishedRestore {id: 'restore'}), (:Other {other: 3})");

        assertThat(backup()).isEqualTo(2);
        assertThat(restore()).isZero();
        assertThat(rows(NODES)).isEqualTo(nodes);
    }

    @Test
    void makesWritersWaitAndHoldsWhatWasThereBefore() throws Exception {
        List<Map<String, Object>> nodes = rows(NODES);
        List<CompletableFuture<Void>> writing = new ArrayList<>();
        try (OutputStream stream = Files.newOutputStream(file)) {
            backup.write(
                    stream,
                    counts -> {
                        writing.add(CompletableFuture.runAsync(this::ingest));
                        awaitWaitingWriter();
                    },
                    () -> {});
        }
        writing.get(0).get(2, TimeUnit.MINUTES);

        assertThat(rows("MATCH (a:Article {publisher: 'Harian Tunggu'}) RETURN a"))
                .hasSize(1);
        assertThat(restore(file, "--replace")).isZero();
        assertThat(rows(NODES)).isEqualTo(nodes);
    }

    private void ingest() {
        try {
            mvc.perform(
                            post("/api/v1/articles")
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content(
                                            "{\"text\": \"Jerman menuduh Rusia meretas parlemen.\", \"publisher\": \"Harian Tunggu\", \"language\": \"id\"}"))
                    .andExpect(status().isCreated());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The deadline only catches a hang. */
    private void awaitWaitingWriter() {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (rows("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status")
                .isEmpty()) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    private int backup() {
        return run(new BackupCommand(backup), file.toString());
    }

    private int restore() {
        return restore(file);
    }

    private int restore(Path from, String... options) {
        String[] arguments = Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = from.toString();
        return run(new RestoreCommand(restore), arguments);
    }

    private int run(Object command, String... arguments) {
        CommandLine line = new CommandLine(command);
        line.setErr(new PrintWriter(told, true));
        return line.execute(arguments);
    }

    private void query(String cypher) {
        driver.executableQuery(cypher).execute();
    }

    private List<Map<String, Object>> rows(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(Record::asMap)
                .toList();
    }
}
