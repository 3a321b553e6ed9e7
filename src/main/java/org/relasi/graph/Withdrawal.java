package org.relasi.graph;

import java.util.Locale;

/** Why the last statement that supported an edge went. */
public enum Withdrawal {
    /** Its article was deleted. */
    DELETED,
    /** A person rejected it, corrected it, or took back what kept it. */
    REVIEWED,
    /** Its article was read again. */
    REREAD;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
