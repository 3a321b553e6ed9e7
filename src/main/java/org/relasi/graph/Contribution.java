package org.relasi.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of one edge.
 *
 * @param article its id
 * @param day on which it was published
 * @param statements how many of it support the edge, neither denied nor negated
 * @param denials how many deny it, or answer what supports it
 * @param confidence of the surest that supports it; 0 for none
 * @param polarities of those that support it
 * @param details of those that support it
 */
record Contribution(
        Triple triple,
        String article,
        @Nullable LocalDate day,
        long statements,
        long denials,
        double confidence,
        List<String> polarities,
        List<Detail> details) {

    boolean supports() {
        return statements > 0;
    }
}
