package org.relasi.store;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How soon a store that does not serve is taken for away, {@code relasi.store.*}.
 *
 * @param probeInterval pause between two questions to the store whether it is there
 * @param patience how long to wait for the answer; with the interval it is the longest that a request can hang
 * @param firstPatience how long the very first answer may take: a connection is made, names are looked up; and each while the
 *     schema is being made
 * @param schemaTimeout how long making the schema may take at start; in the service it goes on behind
 */
@Validated
@ConfigurationProperties("relasi.store")
record StoreSettings(
        @DefaultValue("300ms") @NotNull @DurationMin(millis = 50)
        Duration probeInterval,

        @DefaultValue("1s") @NotNull @DurationMin(millis = 100)
        Duration patience,

        @DefaultValue("5s") @NotNull @DurationMin(millis = 100)
        Duration firstPatience,

        @DefaultValue("5m") @NotNull @DurationMin(seconds = 1)
        Duration schemaTimeout) {}
