package org.relasi.article;

import java.util.Locale;
import java.util.Set;

/** The most frequent words of a text, by which a page or file without a declared language shows how it writes its dates. */
final class FunctionWords {

    private static final int LOOKED_AT = 5_000;
    private static final Set<String> INDONESIAN = Set.of(
            "yang", "dan", "di", "ke", "dari", "untuk", "dengan", "pada", "itu", "ini", "akan", "tidak", "dalam",
            "oleh");
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "in", "a", "that", "for", "on", "with", "is", "was", "by", "it", "not");

    private FunctionWords() {}

    /** Whether a text has more of the Indonesian ones. */
    static boolean areIndonesian(String text) {
        int balance = 0;
        for (String word : text.substring(0, Math.min(text.length(), LOOKED_AT))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+", -1)) {
            balance += INDONESIAN.contains(word) ? 1 : ENGLISH.contains(word) ? -1 : 0;
        }
        return balance > 0;
    }
}
