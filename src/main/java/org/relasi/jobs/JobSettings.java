package org.relasi.jobs;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of batches and jobs, {@code relasi.jobs.*}.
 *
 * @param directory where they are spooled, in a folder each
 * @param maxSize of one batch, as it is sent
 * @param maxUnpacked of one of its files, once unpacked
 * @param maxWaiting jobs that are not begun; one more is refused
 * @param kept ended jobs that are remembered; of more, the oldest are forgotten
 * @param keptFailures failed articles of a job that are told one by one; more are only counted
 */
@Validated
@ConfigurationProperties("relasi.jobs")
record JobSettings(
        @NotNull Path directory,
        @DefaultValue("1GB") @NotNull DataSize maxSize,
        @DefaultValue("20GB") @NotNull DataSize maxUnpacked,
        @DefaultValue("16") @Min(1) int maxWaiting,
        @DefaultValue("200") @Min(1) int kept,
        @DefaultValue("100000") @Min(0) long keptFailures) {

    JobSettings {
        directory = directory.toAbsolutePath().normalize();
    }
}
