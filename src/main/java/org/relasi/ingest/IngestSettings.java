package org.relasi.ingest;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the way in.
 *
 * @param sample whether the sample articles are loaded at start
 * @param maxBodySize of a request with an article; a longer one is refused without being read to its end
 * @param pageDeadline how long reading one web page may take
 */
@Validated
@ConfigurationProperties("relasi.ingest")
record IngestSettings(
        @DefaultValue("false") boolean sample,
        @DefaultValue("5MB") @NotNull DataSize maxBodySize,
        @DefaultValue("10s") @NotNull Duration pageDeadline) {}
