package org.relasi.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a decision holds. */
enum DecisionStatus {
    HOLDS,
    UNDONE;

    /** As scripts take it; null for either. */
    static @Nullable Boolean undone(@Nullable DecisionStatus status) {
        return status == null ? null : status == UNDONE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
