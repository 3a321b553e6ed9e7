package org.relasi.syntax;

import java.util.Locale;

/** A text with more in it than is read. */
public final class LimitPassed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Limits.Counted what;
    private final int found;
    private final int most;

    LimitPassed(Limits.Counted what, int found, int most) {
        super(found + " " + what.name().toLowerCase(Locale.ROOT) + ", more than " + most);
        this.what = what;
        this.found = found;
        this.most = most;
    }

    public Limits.Counted what() {
        return what;
    }

    /** How many there are; of statements, how many were found before reading ended. */
    public int found() {
        return found;
    }

    public int most() {
        return most;
    }
}
