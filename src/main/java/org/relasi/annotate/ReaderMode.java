package org.relasi.annotate;

/** How much is spent on reading an article. */
public enum ReaderMode {
    /** With the model that learned from annotated articles, beside lists and rules. */
    CAREFUL,
    /** Without that model: in a fraction of the time, with fewer names and relations. */
    FAST
}
