package org.relasi.jobs;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Feeds that the service watches, {@code relasi.feeds.*}.
 *
 * @param addresses of the feeds
 * @param interval after which each is looked at again
 */
@Validated
@ConfigurationProperties("relasi.feeds")
record FeedSettings(
        @DefaultValue List<String> addresses,

        @DefaultValue("15m") @NotNull @DurationMin(seconds = 1)
        Duration interval) {

    FeedSettings {
        addresses = List.copyOf(addresses);
    }
}
