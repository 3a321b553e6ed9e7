package org.relasi.query;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one request may ask of the store, and where people look at it.
 *
 * @param timeout after which the store ends a query and the answer is a 504; whole seconds
 * @param maxRows of a saved script's answer; what is beyond is cut off and the answer says so
 * @param maxConcurrent how many queries run at a time; what would be one more waits a second, then the answer is a 503
 * @param browserUrl where Neo4j Browser is, with what it needs to connect; set by itself for an embedded Neo4j, absent where
 *     there is none
 * @param scriptsDirectory a folder of further saved scripts, {@code *.cypher}; what changes in it is taken over within
 *     seconds; none where absent
 */
@Validated
@ConfigurationProperties("relasi.query")
record QuerySettings(
        @DefaultValue("10s") @NotNull @DurationMin(seconds = 1) @DurationMax(minutes = 10)
        Duration timeout,

        @DefaultValue("1000") @Min(1) @Max(100_000) int maxRows,
        @DefaultValue("24") @Min(1) @Max(1000) int maxConcurrent,
        @Nullable URI browserUrl,
        @Nullable Path scriptsDirectory) {}
