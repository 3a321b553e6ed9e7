package org.relasi.extract;

import java.util.Locale;

/** How a text stands to what a statement says. */
public enum Polarity {
    /** The text says that it happened. */
    ASSERTED,
    /** Somebody in the text claims it; the narrator does not. */
    ALLEGED,
    /** Somebody in the text says that it did not happen. */
    DENIED,
    /** The text itself says that it did not happen. */
    NEGATED,
    /** Wanted, planned, urged or conditional. */
    INTENDED;

    /** As it stands in JSON and in the graph. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
