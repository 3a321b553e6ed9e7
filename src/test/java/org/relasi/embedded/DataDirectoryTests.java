package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

    @TempDir
    private Path folder;

    @Test
    void isLockedByOneHolderAtATime() throws IOException {
        DataDirectory directory = DataDirectory.at(folder);

        try (DataDirectory.Lock lock = directory.lock().orElseThrow()) {
            lock.announce(new Instance(17, "bolt://localhost:1", "http://localhost:2"));

            assertThat(DataDirectory.at(folder).lock()).isEmpty();
            assertThatExceptionOfType(SetupProblem.class)
                    .isThrownBy(DataDirectory.at(folder)::requireUnlocked)
                    .withMessageContaining("process 17, http://localhost:2");
        }

        assertThat(directory.holder()).isEmpty();
        try (DataDirectory.Lock again = directory.lock().orElseThrow()) {
            assertThat(again.channel().isOpen()).isTrue();
        }
    }

    @Test
    void tellsWhereTheRunningStoreAnswers() throws IOException {
        DataDirectory directory = DataDirectory.at(folder);
        Instance instance = new Instance(17, "bolt://localhost:1", null);

        try (DataDirectory.Lock lock = directory.lock().orElseThrow()) {
            lock.announce(instance);

            assertThat(DataDirectory.at(folder).holder()).contains(instance);
        }
    }

    @Test
    void takesAnUnreadableInstanceFileForNone() throws IOException {
        Files.writeString(folder.resolve("instance.json"), "{\"pid\":");

        assertThat(DataDirectory.at(folder).holder()).isEmpty();
    }

    @Test
    void refusesAPlaceThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(SetupProblem.class)
                .isThrownBy(() -> DataDirectory.at(file.resolve("data")))
                .withMessageContaining("cannot be written")
                .satisfies(problem -> assertThat(problem.advice()).contains("--relasi.embedded.directory="));
    }
}
