package org.relasi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relasi.query.NamedEntities;
import org.relasi.query.SavedScripts;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;

class ExportCommandIT extends ExportApi {

    @TempDir
    private Path folder;

    @Autowired
    private Exports exports;

    @Autowired
    private SavedScripts scripts;

    @Autowired
    private NamedEntities names;

    private final StringWriter told = new StringWriter();
    private Path file = Path.of("");

    @BeforeEach
    void nameFile() {
        file = folder.resolve("graph");
    }

    @Test
    void writesWhatTheResourceAnswers() throws Exception {
        assertThat(run("--format=ndjson", file.toString())).isZero();
        assertThat(Files.readString(file)).isEqualTo(text("format=ndjson"));
        assertThat(told.toString()).contains("nodes and relationships exported");

        assertThat(run("--format=cameo", "--entity=e-rus", "--depth=2", "--since=2021-02-01", file.toString()))
                .isZero();
        assertThat(Files.readString(file)).isEqualTo(text("format=cameo&entity=e-rus&depth=2&since=2021-02-01"));
    }

    @Test
    void takesParametersOfASavedScript() throws Exception {
        assertThat(run("--format=graphml", "--query=who_accuses_whom", "--param=minSources=1", file.toString()))
                .isZero();
        assertThat(Files.readString(file)).isEqualTo(text("format=graphml&query=who_accuses_whom&minSources=1"));
    }

    @Test
    void compressesWhereTheNameSaysSo() throws Exception {
        Path compressed = folder.resolve("graph.ndjson.gz");
        assertThat(run("--format=ndjson", "--evidence=false", compressed.toString()))
                .isZero();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(compressed))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(text("format=ndjson&evidence=false"));
        }
    }

    @Test
    void leavesNothingBehindAndTheOldFileAloneWhereItFails() throws IOException {
        Files.writeString(file, "old");

        assertThat(run("--format=csv", "--entity=e-nobody", file.toString())).isEqualTo(2);
        assertThat(told.toString()).contains("There is no entity 'e-nobody'");
        assertThat(run("--format=gexf", file.toString())).isEqualTo(2);
        assertThat(run("--format=csv", folder.toString())).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private int run(String... arguments) {
        CommandLine line = new CommandLine(new ExportCommand(exports, scripts, names));
        line.setErr(new PrintWriter(told, true));
        return line.execute(arguments);
    }
}
