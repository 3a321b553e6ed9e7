package org.relasi.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody typed into a search, as words. Everything but letters and digits separates, so no operator gets through. */
record SearchText(List<String> words) {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int MAX_WORDS = 12;

    SearchText {
        words = List.copyOf(words);
    }

    static SearchText of(String typed) {
        String normalized = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new SearchText(SEPARATORS
                .splitAsStream(normalized)
                .filter(word -> !folded(word).isEmpty())
                .limit(MAX_WORDS)
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** A Lucene query: every word must be there, whole or as a beginning, with its accents or without; whole is better. */
    String toLucene() {
        return words.stream()
                .map(word -> "+(" + word + "^2 OR " + word + "* OR " + folded(word) + "*)")
                .collect(Collectors.joining(" "));
    }

    private static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }
}
