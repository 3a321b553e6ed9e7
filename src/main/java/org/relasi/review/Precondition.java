package org.relasi.review;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The {@code If-Match} of a request: what it changes must still be what its sender saw.
 *
 * @param header as it was sent; null where it was not
 */
record Precondition(@Nullable String header) {

    private static final String ANY = "*";
    private static final String WEAK = "W/";

    /** @throws ReviewProblem 428 where there is none */
    void requireGiven() {
        if (header == null || header.isBlank()) {
            throw ReviewProblem.noPrecondition();
        }
    }

    /**
     * A tag that a proxy made weak because it compressed the answer is the same tag: it is a hash of what was told.
     *
     * @throws ReviewProblem 412 where it is not what it was
     */
    void require(String tag) {
        requireGiven();
        boolean same = Arrays.stream(String.valueOf(header).split(",", -1))
                .map(String::strip)
                .map(one -> one.startsWith(WEAK) ? one.substring(WEAK.length()) : one)
                .anyMatch(one -> one.equals(ANY) || one.equals(tag));
        if (!same) {
            throw ReviewProblem.changed();
        }
    }
}
