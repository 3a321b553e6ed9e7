package org.relasi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTests {

    @TempDir
    private Path folder;

    @Test
    void saysInWordsWhyAFileCannotBeUsed() {
        assertThat(FileTrouble.of(new NoSuchFileException("a.txt"))).isEqualTo("a.txt: no such file");
        assertThat(FileTrouble.of(new AccessDeniedException("a.txt"))).isEqualTo("a.txt: permission denied");
        assertThat(FileTrouble.of(new NotDirectoryException("a.txt"))).isEqualTo("a.txt: not a folder");
        assertThat(FileTrouble.of(new FileSystemException("a.txt", null, "No space left on device")))
                .isEqualTo("a.txt: no space left on device");
        assertThat(FileTrouble.of(new ZipException("Not in GZIP format"))).isEqualTo("not a whole gzip file");
        assertThat(FileTrouble.of(new EOFException())).isEqualTo("not a whole gzip file");
    }

    @Test
    void neverNamesAnException() {
        for (IOException trouble : new IOException[] {
            new IOException(), new DirectoryNotEmptyException("a"), new FileSystemException("a"), new IOException(" ")
        }) {
            assertThat(FileTrouble.of(trouble)).isNotBlank().doesNotContain("Exception", "null");
        }
    }

    @Test
    void seesWhatIsNotThereOrOfAnotherKind() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Isi.");
        assertThat(refusal(() -> InputPath.requireReadable(folder.resolve("none"))))
                .endsWith("none: no such file");
        assertThat(refusal(() -> InputPath.requireFolder(folder.resolve("none"))))
                .endsWith("none: no such file");
        assertThat(refusal(() -> InputPath.requireFolder(file))).contains("is a file, and a folder is wanted");
        assertThat(refusal(() -> InputPath.requireFile(folder))).contains("is a folder, and a file is wanted");
        InputPath.requireReadable(folder);
        InputPath.requireReadable(file);
    }

    private static String refusal(Runnable check) {
        return assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(check::run)
                .actual()
                .getMessage();
    }
}
