package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogSealTests {

    @TempDir
    private Path logs;

    @Test
    void closesALogThatIsMadeLater() throws Exception {
        try (LogSeal seal = new LogSeal(logs)) {
            assertThat(seal).isNotNull();
            Path rolled = Files.createFile(
                    logs.resolve("relasi.log.2026-03-01.0.gz"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));

            Instant end = Instant.now().plusSeconds(30);
            while (!mode(rolled).equals("rw-------") && Instant.now().isBefore(end)) {
                Thread.sleep(20);
            }

            assertThat(mode(rolled)).isEqualTo("rw-------");
        }
    }

    private static String mode(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
