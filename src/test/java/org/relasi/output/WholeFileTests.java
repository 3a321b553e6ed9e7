package org.relasi.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
