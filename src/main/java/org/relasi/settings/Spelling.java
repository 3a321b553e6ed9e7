package org.relasi.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relasi.settings.ValueKind.Shape;
import org.relasi.spelling.Nearest;

/** Which setting was probably meant. */
final class Spelling {

    private Spelling() {}

    /** Ours rather than another; nothing where none is near. */
    static Optional<Setting> nearest(String written, List<Setting> known) {
        String key = Setting.key(written);
        int most = Math.max(2, key.length() / 6);
        return known.stream()
                .filter(setting -> distance(key, setting) <= most)
                .min(Comparator.<Setting>comparingInt(setting -> distance(key, setting))
                        .thenComparing(setting -> !setting.isOurs())
                        .thenComparing(Setting::name))
                .or(() -> known.stream()
                        .filter(Setting::isOurs)
                        .filter(setting -> setting.key().endsWith("." + lastOf(key)))
                        .min(Comparator.comparing(Setting::name)));
    }

    /** Behind the name of one with names of the user's own anything may come. */
    private static int distance(String key, Setting setting) {
        String compared = setting.kind().shape() == Shape.MAP ? firstOf(key, setting.key()) : key;
        return Nearest.distance(compared, setting.key());
    }

    /** As many parts of a name as another has. */
    private static String firstOf(String key, String other) {
        int end = -1;
        for (long parts = other.chars().filter(c -> c == '.').count() + 1; parts > 0; parts--) {
            end = key.indexOf('.', end + 1);
            if (end < 0) {
                return key;
            }
        }
        return key.substring(0, end);
    }

    private static String lastOf(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
