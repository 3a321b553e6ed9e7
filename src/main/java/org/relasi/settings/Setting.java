package org.relasi.settings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A setting that something reads.
 *
 * @param name as it is written, {@code relasi.embedded.bolt-port}
 * @param kind what its values are
 * @param replacement what took its place, where it is not read any more
 */
record Setting(String name, ValueKind kind, @Nullable String replacement) {

    /** By which spellings of one name are the same: Spring reads {@code boltPort} and {@code bolt_port} as {@code bolt-port}. */
    static String key(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    String key() {
        return key(name);
    }

    boolean isOurs() {
        return name.startsWith(OwnSettings.PREFIX);
    }
}
