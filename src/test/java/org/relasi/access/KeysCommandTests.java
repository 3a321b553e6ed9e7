package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KeysCommandTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsAKeyThatCountsAtOnce() {
        assertThat(run("add", "berita-1", "--role", "Editor", "--expires", "9999-12-31"))
                .isZero();

        Keys keys = new Keys(new KeysFile(folder.resolve("keys.json")), Clock.systemUTC());
        assertThat(keys.find(new Secret(out.toString().strip())))
                .map(ApiKey::role)
                .contains(Role.EDITOR);
    }

    @Test
    void listsKeysWithoutTheirSecrets() {
        run("add", "berita", "--role", "reader");
        String secret = out.toString().strip();
        out.getBuffer().setLength(0);

        assertThat(run("list")).isZero();

        assertThat(out.toString()).contains("berita", "reader", "never").doesNotContain(secret.substring(7));
    }

    @Test
    void recordsWhoGotAndLostAKeyButNotTheKey() throws IOException {
        run("add", "berita", "--role", "reader");
        run("revoke", "berita");

        List<String> lines = Files.readAllLines(folder.resolve("logs").resolve("audit.log"));
        assertThat(lines)
                .hasSize(2)
                .noneMatch(line -> line.contains(out.toString().strip()));
        assertThat(lines.get(0)).contains("\"who\":\"shell:", "\"relasi keys add berita --role reader\"");
        assertThat(lines.get(1)).contains("\"relasi keys revoke berita\"");
    }

    @Test
    void revokesAKey() {
        run("add", "berita", "--role", "reader");

        assertThat(run("revoke", "berita")).isZero();
        assertThat(run("revoke", "berita")).isEqualTo(2);

        assertThat(new KeysFile(folder.resolve("keys.json")).read()).isEmpty();
        assertThat(err.toString()).contains("There is no key 'berita'.");
    }

    @Test
    void refusesASecondKeyOfOneNameAndUnfitWords() {
        run("add", "berita", "--role", "reader");

        assertThat(run("add", "berita", "--role", "editor")).isEqualTo(2);
        assertThat(run("add", "no name", "--role", "editor")).isEqualTo(2);
        assertThat(run("add", "other", "--role", "king")).isEqualTo(2);
        assertThat(run("add", "other")).isEqualTo(2);
        assertThat(run("add", "other", "--role", "reader", "--expires", "2020-01-01"))
                .isEqualTo(2);
        assertThat(run()).isEqualTo(2);

        assertThat(new KeysFile(folder.resolve("keys.json")).read()).hasSize(1);
    }

    private int run(String... words) {
        KeysCommand command = new KeysCommand(List.of("--relasi.embedded.directory=" + folder));
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
