package org.relasi.graph;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the writing to the graph.
 *
 * @param maxWaiting how many requests may wait for their turn to write; what would be one more is answered 429
 */
@Validated
@ConfigurationProperties("relasi.graph")
record GraphSettings(
        @DefaultValue("32") @Min(1) @Max(10_000) int maxWaiting) {

    static final int DEFAULT_MAX_WAITING = 32;
}
