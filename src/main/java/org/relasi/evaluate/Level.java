package org.relasi.evaluate;

import java.util.Locale;

/** How much of a relation has to be right. */
enum Level {
    /** Its type, source and target. */
    EXACT,
    /** Its source and target, and the family of its type. */
    FAMILY,
    /** Its source and target, either way round. */
    PAIR;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
