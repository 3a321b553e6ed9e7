package org.relasi.syntax;

/**
 * The most that is read of one article, so that time and memory are bounded whatever is sent.
 *
 * @param sentences most of them
 * @param names most mentions of names in all sentences together
 * @param statements most that are found, before the unlikely are left out
 */
public record Limits(int sentences, int names, int statements) {

    /** For texts that are known to be fit. */
    public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** What is counted. */
    public enum Counted {
        SENTENCES,
        NAMES,
        STATEMENTS
    }

    public Limits {
        if (sentences < 1 || names < 1 || statements < 1) {
            throw new IllegalArgumentException("a limit is 1 or more");
        }
    }

    /**
     * Passes what is within its limit.
     *
     * @throws LimitPassed where there are more than may be
     */
    public void check(Counted what, int found) {
        int most = switch (what) {
            case SENTENCES -> sentences;
            case NAMES -> names;
            case STATEMENTS -> statements;
        };
        if (found > most) {
            throw new LimitPassed(what, found, most);
        }
    }
}
