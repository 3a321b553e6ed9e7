package org.relasi.annotate;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of reading.
 *
 * @param mode how much is spent on reading an article
 * @param model folder of a model of one's own, as the export of the training writes it; that of the build where none is given
 */
@Validated
@ConfigurationProperties("relasi.reader")
public record ReaderSettings(
        @DefaultValue("careful") @NotNull ReaderMode mode,
        @Nullable Path model) {

    /** As they are where nothing is set. */
    public static ReaderSettings defaults() {
        return new Binder(new MapConfigurationPropertySource()).bindOrCreate("relasi.reader", ReaderSettings.class);
    }
}
