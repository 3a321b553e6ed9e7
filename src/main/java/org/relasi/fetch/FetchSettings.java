package org.relasi.fetch;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of fetching, {@code relasi.fetch.*}.
 *
 * @param file where it is remembered what was fetched, and in which version
 * @param userAgent by which sites know us, also in their robots.txt
 * @param deadline of one page, from the first connection to its last byte
 * @param maxSize of one page, unpacked
 * @param maxEntries of one feed whose pages are fetched
 * @param pause between two requests to one host, at least
 * @param allowPrivate whether addresses of this machine and of private networks may be fetched
 */
@Validated
@ConfigurationProperties("relasi.fetch")
public record FetchSettings(
        @NotNull Path file,
        @DefaultValue("relasi") @NotBlank String userAgent,
        @DefaultValue("30s") @NotNull Duration deadline,
        @DefaultValue("5MB") @NotNull DataSize maxSize,
        @DefaultValue("200") @Min(1) int maxEntries,
        @DefaultValue("1s") @NotNull Duration pause,
        @DefaultValue("false") boolean allowPrivate) {

    public FetchSettings {
        file = file.toAbsolutePath().normalize();
    }
}
