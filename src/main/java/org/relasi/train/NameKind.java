package org.relasi.train;

import java.util.Locale;
import java.util.Optional;

/** The kinds of names that are learned. */
enum NameKind {
    PER,
    ORG,
    LOC;

    /** What a corpus calls by some label; empty where that is not learned, such as a work of art. */
    static Optional<NameKind> of(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "per", "person" -> Optional.of(PER);
            case "org", "organization", "organisation", "corporation", "group" -> Optional.of(ORG);
            case "loc", "location", "place", "gpe" -> Optional.of(LOC);
            default -> Optional.empty();
        };
    }
}
