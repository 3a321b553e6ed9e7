package org.relasi.embedded;

import java.security.SecureRandom;

/**
 * A password of the store, which no text shows: neither a log nor an error nor a record that holds it.
 *
 * @param text what is typed
 */
public record Password(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    /** 142 bits. */
    private static final int LENGTH = 24;
    /** Neo4j takes none that is shorter. */
    private static final int SHORTEST = 8;

    /** As settings are read. */
    public static Password of(String text) {
        return new Password(text);
    }

    static Password random() {
        return new Password(randomSigns(LENGTH));
    }

    /** Letters and digits, which a double click selects. */
    static String randomSigns(int length) {
        StringBuilder signs = new StringBuilder();
        RANDOM.ints(length, 0, SIGNS.length()).forEach(sign -> signs.append(SIGNS.charAt(sign)));
        return signs.toString();
    }

    /**
     * This, if Neo4j takes it.
     *
     * @param where where somebody wrote it, for the message, which does not show it
     */
    Password checked(String where) {
        if (text.length() < SHORTEST || text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new SetupProblem(
                    "The password of the store in " + where + " cannot be taken.",
                    "Give it " + SHORTEST + " signs or more, on one line.");
        }
        return this;
    }

    @Override
    public String toString() {
        return "(hidden)";
    }
}
