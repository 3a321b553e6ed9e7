package org.relasi.ingest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.relasi.syntax.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the way in.
 *
 * @param sample whether the sample articles are loaded at start
 * @param maxBodySize of a request with an article; a longer one is refused without being read to its end
 * @param maxConcurrent how many requests with one article are read and stored at a time; one more is answered 429
 * @param pageDeadline how long reading one web page may take
 * @param maxSentences of an article; one with more is refused before any is read
 * @param maxNames mentions of names in an article; one with more is refused
 * @param maxStatements that may be found in an article; one with more is refused
 */
@Validated
@ConfigurationProperties("relasi.ingest")
record IngestSettings(
        @DefaultValue("false") boolean sample,
        @DefaultValue("5MB") @NotNull DataSize maxBodySize,
        @DefaultValue("64") @Min(1) @Max(10_000) int maxConcurrent,
        @DefaultValue("10s") @NotNull Duration pageDeadline,
        @DefaultValue("100000") @Min(1) int maxSentences,
        @DefaultValue("300000") @Min(1) int maxNames,
        @DefaultValue("100000") @Min(1) int maxStatements) {

    /** As they are where nothing is set. */
    static IngestSettings defaults() {
        return new Binder(new MapConfigurationPropertySource()).bindOrCreate("relasi.ingest", IngestSettings.class);
    }

    Limits limits() {
        return new Limits(maxSentences, maxNames, maxStatements);
    }
}
