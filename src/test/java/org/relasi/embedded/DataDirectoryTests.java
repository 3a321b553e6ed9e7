package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

    @TempDir
    private Path folder;

    @Test
    void isLockedByOneHolderAtATime() throws IOException {
        DataDirectory directory = DataDirectory.at(folder);

        try (DataDirectory.Lock lock = directory.lock().orElseThrow()) {
            lock.announce(new Instance(17, "bolt://localhost:1", "http://localhost:2", null, false));

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
        Instance instance = new Instance(17, "bolt://localhost:1", null, null, false);

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

    @Test
    void closesWhatAnEarlierVersionLeftOpenAndNothingElse() throws IOException {
        Path log = openFile("logs/relasi.log.2026-01-01.0.gz");
        Path store = openFile("neo4j/data/databases/neo4j/neostore");
        Path keys = openFile("keys.json");
        Path foreign = openFile("notes/of-somebody.txt");

        DataDirectory.at(folder);

        assertThat(Stream.of(log, store, keys).map(DataDirectoryTests::mode)).containsOnly("rw-------");
        assertThat(Stream.of(folder, log.getParent(), store.getParent()).map(DataDirectoryTests::mode))
                .containsOnly("rwx------");
        assertThat(mode(foreign)).isEqualTo("rw-r--r--");
    }

    @Test
    void followsNoLinkThatLeadsOut(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.createFile(elsewhere.resolve("outside"));
        Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createDirectories(folder.resolve("logs"));
        Files.createSymbolicLink(folder.resolve("logs").resolve("link"), outside);

        DataDirectory.at(folder);

        assertThat(mode(outside)).isEqualTo("rw-r--r--");
    }

    @Test
    void tellsWhoServesItOnlyWhileItIsServed() throws IOException {
        DataDirectory directory = DataDirectory.at(folder);
        assertThat(directory.running()).isEmpty();
        Instance instance = new Instance(17, "bolt://localhost:1", null, "http://localhost:2/browser/", true);

        try (DataDirectory.Lock lock = directory.lock().orElseThrow()) {
            lock.announce(Instance.starting(null, true));
            assertThat(directory.running()).as("it starts").isEmpty();
            lock.announce(instance);

            assertThat(DataDirectory.existing(folder).running()).contains(instance);
        }

        instance.write(folder.resolve("instance.json")); // as a killed holder leaves it
        assertThat(directory.running()).isEmpty();
        assertThat(DataDirectory.existing(folder.resolve("none")).running()).isEmpty();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void readsWhatAnEarlierVersionAnnounced() throws IOException {
        Files.writeString(
                folder.resolve("instance.json"), "{\"pid\":17,\"boltUri\":\"bolt://localhost:1\",\"apiAddress\":null}");

        assertThat(DataDirectory.existing(folder).holder())
                .contains(new Instance(17, "bolt://localhost:1", null, null, false));
    }

    private Path openFile(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
