package org.relasi.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.relasi.command.WrongUsage;

class WholeFileTests {

    @TempDir
    private Path folder;

    @Test
    void isThereWhenItIsComplete() throws IOException {
        Path target = folder.resolve("file");
        try (WholeFile file = WholeFile.begin(target)) {
            file.stream().write(1);
            assertThat(target).doesNotExist();
            file.complete();
        }
        assertThat(target).hasBinaryContent(new byte[] {1});
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void leavesTheOldFileAloneUntilThen() throws IOException {
        Path target = Files.writeString(folder.resolve("file"), "old");
        try (WholeFile file = WholeFile.begin(target)) {
            file.stream().write(new byte[100_000]);
        }
        assertThat(target).hasContent("old");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void refusesAFolderAndAPathThatIsNotThere() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> WholeFile.begin(folder))
                .withMessageContaining("is a directory");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> WholeFile.begin(folder.resolve("none").resolve("file")));
    }

    @Test
    void seesBeforehandThatThereIsNoPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        assertThat(refusal(folder)).contains("is a directory");
        assertThat(refusal(folder.resolve("none").resolve("graph.csv")))
                .contains("there is no folder " + folder.resolve("none"));
        assertThat(refusal(file.resolve("graph.csv"))).contains(file + " is a file, not a folder");
        assertThat(refusal(Path.of("/dev/null"))).contains("no ordinary file");
        WholeFile.requirePlaceFor(file);
        WholeFile.requirePlaceFor(folder.resolve("new"));
        assertThat(files()).isEqualTo(1);
    }

    @Test
    @DisabledIf("isRoot")
    void doesNotReplaceAFileThatMayNotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(refusal(file)).contains("permission denied");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> WholeFile.begin(file));
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static String refusal(Path target) {
        return assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(() -> WholeFile.requirePlaceFor(target))
                .actual()
                .getMessage();
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
