package org.relasi.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a comparison of the stored edges with the statements found.
 *
 * @param edges how many edges the statements make
 * @param problems how many edges differ
 * @param differences the first of them, at most {@value #LISTED}
 */
public record CheckReport(long edges, long problems, List<Difference> differences) {

    static final int LISTED = 100;

    public CheckReport {
        differences = List.copyOf(differences);
    }

    /** Whether the stored edges are those that the statements make. */
    public boolean holds() {
        return problems == 0;
    }

    /** How an edge differs. */
    public enum Kind {
        /** The statements make it, the store does not have it. */
        MISSING,
        /** The store has it otherwise than the statements make it, or more than once. */
        DIFFERENT,
        /** The store has it, no statement supports it. */
        UNFOUNDED
    }

    /**
     * One edge that differs.
     *
     * @param expected properties that the statements make; empty for one that should not be
     * @param stored properties that the store has; empty for one that it does not have
     */
    public record Difference(
            String id, String type, Kind kind, Map<String, Object> expected, Map<String, Object> stored) {

        public Difference {
            expected = Collections.unmodifiableMap(new TreeMap<>(expected));
            stored = Collections.unmodifiableMap(new TreeMap<>(stored));
        }
    }
}
