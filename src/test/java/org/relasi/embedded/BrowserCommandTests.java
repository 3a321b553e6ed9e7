package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BrowserCommandTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysWhereToLogInAndWithWhat() throws IOException {
        DataDirectory directory = DataDirectory.at(folder);
        Accounts accounts = directory.accounts().wanted(Password.of("shown-to-its-owner"));
        directory.accounts().write(accounts);
        try (DataDirectory.Lock lock = directory.lock().orElseThrow()) {
            lock.announce(
                    Instance.starting(null, false).serving("bolt://localhost:1", "http://localhost:2/browser/?x=y"));

            assertThat(run()).isZero();
        }

        assertThat(out.toString().lines())
                .containsExactly(
                        "Neo4j Browser  http://localhost:2/browser/?x=y",
                        "User           neo4j",
                        "Password       shown-to-its-owner");
    }

    @Test
    void saysThatNobodyServesTheDirectoryAndMakesNothing() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).contains("No relasi serves").contains("relasi serve");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doesNotKnowThePasswordOfAnOutsideServer() {
        assertThat(run("--spring.neo4j.uri=bolt://localhost:1")).isEqualTo(2);

        assertThat(err.toString()).contains("The Neo4j at bolt://localhost:1 is none of relasi's own.");
    }

    private int run(String... more) {
        List<String> settings = new ArrayList<>(List.of("--relasi.embedded.directory=" + folder));
        settings.addAll(List.of(more));
        return new CommandLine(new BrowserCommand(settings))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute();
    }
}
