package org.relasi.store;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the store is.
 *
 * @param kind whether it serves
 * @param since when it was first so
 * @param roundTrip how long its last answer took; absent while it gives none
 * @param version as it names itself, {@code Neo4j/5.26.30}; absent until it was reached once
 * @param reason why it does not serve; absent while it does
 */
public record StoreState(
        Kind kind,
        Instant since,
        @Nullable Duration roundTrip,
        @Nullable String version,
        @Nullable String reason) {

    /** Whether the store serves. */
    public enum Kind {
        /** It serves. */
        UP,
        /** It answers, and its schema is being made. */
        PREPARING,
        /** It does not answer, or not in time. */
        AWAY
    }

    public boolean up() {
        return kind == Kind.UP;
    }

    static StoreState unknown() {
        return new StoreState(Kind.AWAY, Instant.now(), null, null, "The store was not asked yet.");
    }

    StoreState answered(Probe.Answer answer) {
        return new StoreState(kind, since, answer.roundTrip(), answer.version(), reason);
    }

    StoreState as(Kind next, @Nullable String why) {
        Instant from = next == kind ? since : Instant.now();
        return new StoreState(next, from, next == Kind.AWAY ? null : roundTrip, version, why);
    }
}
