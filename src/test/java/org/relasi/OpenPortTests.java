package org.relasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class OpenPortTests {

    @TempDir
    private Path folder;

    @Test
    void doesNotServeOtherMachinesWithoutKeysUnlessToldTo(CapturedOutput output) {
        int exitCode = new Shell(List.of(), List.of())
                .run(
                        "serve",
                        "--server.address=0.0.0.0",
                        "--server.port=0",
                        "--relasi.embedded.bolt-port=0",
                        "--relasi.embedded.http-port=0",
                        "--relasi.embedded.directory=" + folder);

        assertThat(exitCode).isEqualTo(2);
        assertThat(output.getErr())
                .contains("relasi: With server.address=0.0.0.0 other machines reach this service")
                .contains("--relasi.security.enabled=true", "--relasi.security.allow-open=true")
                .doesNotContain("Exception");
        assertThat(folder.resolve("neo4j").resolve("conf")).doesNotExist();
    }
}
