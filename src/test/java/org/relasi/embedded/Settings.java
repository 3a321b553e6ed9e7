package org.relasi.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Settings of servers that live as long as a test. */
final class Settings {

    private Settings() {}

    static EmbeddedSettings in(Path directory) {
        return in(directory, 0, 0);
    }

    static EmbeddedSettings in(Path directory, int boltPort, int httpPort) {
        return new EmbeddedSettings(
                directory,
                boltPort,
                httpPort,
                DataSize.ofMegabytes(256),
                DataSize.ofMegabytes(32),
                Duration.ofMinutes(5),
                List.of("-XX:TieredStopAtLevel=1"),
                null,
                false);
    }
}
