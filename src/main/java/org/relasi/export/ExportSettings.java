package org.relasi.export;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one export may ask of the store.
 *
 * @param timeout after which the store ends an export; it is then cut off so that whoever fetches it notices
 * @param queryTimeout after which the store ends a saved script whose result is exported
 * @param concurrent how many exports may run at once; one more is answered 429
 * @param maxEdges largest neighbourhood of an entity, or result of a saved script, in edges and in nodes; the whole graph
 *     has no limit
 */
@Validated
@ConfigurationProperties("relasi.export")
record ExportSettings(
        @DefaultValue("30m") @NotNull @DurationMin(seconds = 1) @DurationMax(hours = 24)
        Duration timeout,

        @DefaultValue("1m") @NotNull @DurationMin(seconds = 1) @DurationMax(hours = 1)
        Duration queryTimeout,

        @DefaultValue("2") @Min(1) @Max(64) int concurrent,
        @DefaultValue("50000") @Min(1) @Max(1_000_000) int maxEdges) {}
