package org.relasi.reread;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of reading again, {@code relasi.runs.*}.
 *
 * @param directory where runs are kept, in a folder each
 */
@Validated
@ConfigurationProperties("relasi.runs")
record RunSettings(@NotNull Path directory) {

    RunSettings {
        directory = directory.toAbsolutePath().normalize();
    }
}
