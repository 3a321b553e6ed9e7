package org.relasi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.relasi.TestNeo4j;
import org.relasi.embedded.EmbeddedNeo4j;
import org.relasi.embedded.EmbeddedSettings;
import org.springframework.util.unit.DataSize;

/** The zip of CSV files, imported by Neo4j's own tool into a store of its own. */
class CsvExportIT extends ExportApi {

    private static final String NODES =
            "MATCH (n) WHERE NOT n:EdgeCard RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id";
    private static final String RELATIONSHIPS =
            "MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target,"
                    + " properties(r) AS properties ORDER BY source, type, target";

    @TempDir
    private Path folder;

    @Test
    void isImportedByTheToolOfNeo4jWithAllButItsEmptyLists() throws Exception {
        unpack(export("format=csv"));
        EmbeddedSettings settings = settings();
        EmbeddedNeo4j.start(settings, null).close(); // for its configuration and its class path
        runImport(settings.directory().resolve("neo4j"));

        try (EmbeddedNeo4j imported = EmbeddedNeo4j.start(settings, null);
                Driver driver = TestNeo4j.driver(imported.boltUri(), settings.directory(), Config.defaultConfig())) {
            assertThat(rows(driver, NODES)).isEqualTo(rows(stored(NODES)));
            assertThat(rows(driver, RELATIONSHIPS)).isEqualTo(rows(stored(RELATIONSHIPS)));
            assertThat(driver.executableQuery("MATCH (e:State {id: 'e-rus'}) RETURN e.aliases")
                            .execute()
                            .records()
                            .get(0)
                            .get(0)
                            .asList())
                    .isEqualTo(HARD_NAMES);
        }
    }

    private void unpack(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
    }

    private void runImport(Path home) throws IOException, InterruptedException {
        List<String> jars = Files.readAllLines(home.resolve("lib").resolve("class-path.txt"));
        Path arguments = folder.resolve("java.args");
        Files.writeString(arguments, "-cp \"" + String.join(":", jars.subList(1, jars.size())) + "\"");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + arguments,
                "-Xmx1g",
                "org.neo4j.cli.AdminTool",
                "database",
                "import",
                "full",
                "neo4j",
                "--overwrite-destination"));
        command.addAll(options());
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment()
                .putAll(Map.of(
                        "NEO4J_HOME",
                        home.toString(),
                        "NEO4J_CONF",
                        home.resolve("conf").toString()));
        Path log = folder.resolve("import.log");
        int exit = process.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(log)).isZero();
    }

    /** Those that the file says itself. */
    private List<String> options() throws IOException {
        return Files.readAllLines(folder.resolve("README.txt")).stream()
                .filter(line -> line.startsWith("  --"))
                .map(line -> line.replace("\\", "").strip())
                .toList();
    }

    private EmbeddedSettings settings() {
        return new EmbeddedSettings(
                folder.resolve("store"),
                0,
                0,
                DataSize.ofMegabytes(256),
                DataSize.ofMegabytes(64),
                Duration.ofMinutes(5),
                List.of("-XX:TieredStopAtLevel=1"),
                null,
                false);
    }

    private static List<Map<String, Object>> rows(Driver driver, String cypher) {
        return rows(driver.executableQuery(cypher).execute().records());
    }

    private static List<Map<String, Object>> rows(List<Record> records) {
        return records.stream()
                .map(Record::asMap)
                .map(CsvExportIT::withoutEmptyLists)
                .toList();
    }

    private static Map<String, Object> withoutEmptyLists(Map<String, Object> row) {
        Map<String, Object> properties = new TreeMap<>();
        ((Map<?, ?>) row.get("properties")).forEach((name, value) -> {
            if (!List.of().equals(value)) {
                properties.put(String.valueOf(name), value);
            }
        });
        Map<String, Object> kept = new TreeMap<>(row);
        kept.put("properties", properties);
        return kept;
    }
}
