package org.relasi.decision;

import java.security.Principal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who decided, when, and why.
 *
 * @param by name of the key or token that was shown; {@value #NOBODY} where access is not controlled
 * @param at to the millisecond
 * @param note in the words of who decided
 */
public record Decision(String by, Instant at, @Nullable String note) {

    public static final String NOBODY = "anonymous";

    /** One of now. */
    public static Decision of(@Nullable Principal caller, @Nullable String note) {
        String by = caller == null ? NOBODY : caller.getName();
        return new Decision(by, Instant.now().truncatedTo(ChronoUnit.MILLIS), note);
    }
}
