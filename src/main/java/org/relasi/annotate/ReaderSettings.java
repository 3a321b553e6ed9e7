package org.relasi.annotate;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of reading.
 *
 * @param mode how much is spent on reading an article
 */
@Validated
@ConfigurationProperties("relasi.reader")
public record ReaderSettings(
        @DefaultValue("careful") @NotNull ReaderMode mode) {

    /** As they are where nothing is set. */
    public static ReaderSettings defaults() {
        return new Binder(new MapConfigurationPropertySource()).bindOrCreate("relasi.reader", ReaderSettings.class);
    }
}
