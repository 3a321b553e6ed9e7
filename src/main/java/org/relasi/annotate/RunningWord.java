package org.relasi.annotate;

import java.util.Locale;

/**
 * A run of letters in a text.
 *
 * @param lower in lower case
 * @param capitalised whether it begins with a capital
 */
record RunningWord(String lower, boolean capitalised) {

    /** Chars; what is longer is no word, and is cut. */
    private static final int LONGEST = 64;

    static RunningWord of(String text, int start, int end) {
        String word = text.substring(start, Math.min(end, start + LONGEST));
        return new RunningWord(word.toLowerCase(Locale.ROOT), Character.isUpperCase(word.charAt(0)));
    }
}
