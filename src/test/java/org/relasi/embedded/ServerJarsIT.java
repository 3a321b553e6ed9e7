package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerJarsIT {

    @TempDir
    private Path folder;

    @Test
    void takesForANewDirectoryWhatTheUserHasAlready() throws IOException {
        List<Path> jars = new ServerJars(folder.resolve("a"), folder.resolve("user")).get();
        Path ours = Files.createFile(folder.resolve("ours.jar"));
        String heading = Files.readAllLines(folder.resolve("user")).get(0);
        Files.writeString(folder.resolve("user"), heading + "\n" + ours + "\n");

        assertThat(jars).hasSizeGreaterThan(100).allMatch(Files::isRegularFile);
        assertThat(new ServerJars(folder.resolve("a"), folder.resolve("user")).get())
                .isEqualTo(jars);
        assertThat(new ServerJars(folder.resolve("b"), folder.resolve("user")).get())
                .containsExactly(ours);
    }

    @Test
    void asksAgainWhereAJarIsGoneOrOfAnotherVersion() throws IOException {
        Files.writeString(
                folder.resolve("user"), "# org.neo4j:neo4j:1.0\n" + Files.createFile(folder.resolve("x.jar")));
        List<Path> jars = new ServerJars(folder.resolve("a"), folder.resolve("user")).get();
        Path list = folder.resolve("user");
        Files.writeString(list, Files.readString(list).replace(jars.get(0).toString(), "/gone.jar"));

        assertThat(jars).hasSizeGreaterThan(100);
        assertThat(new ServerJars(folder.resolve("b"), list).get()).isEqualTo(jars);
    }
}
