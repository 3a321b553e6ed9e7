package org.relasi.identity;

import org.jspecify.annotations.Nullable;
import org.relasi.problem.InvalidRequest;

/** Whether a decision holds, as requests say it. */
final class DecisionStatus {

    static final String HOLDS = "holds";
    static final String UNDONE = "undone";

    private DecisionStatus() {}

    /**
     * As scripts take it; null for either.
     *
     * @throws InvalidRequest where it is neither word
     */
    static @Nullable Boolean undone(@Nullable String status) {
        if (status == null) {
            return null;
        }
        if (!status.equalsIgnoreCase(HOLDS) && !status.equalsIgnoreCase(UNDONE)) {
            throw new InvalidRequest("status", "is none of [" + HOLDS + ", " + UNDONE + "]");
        }
        return status.equalsIgnoreCase(UNDONE);
    }
}
