package org.relasi.extract;

import java.util.Locale;

/** Who found a statement. */
public enum FoundBy {
    /** A rule, where the model that learned sees no such thing, or was not asked. */
    RULE,
    /** The model that learned, where no rule found it. */
    MODEL,
    /** A rule, and the model sees it too. */
    BOTH;

    /** As it stands in JSON and in the graph. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
