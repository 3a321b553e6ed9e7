package org.relasi.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed into a search, as words in the folded form that the keys of entities have: lower case, no accents, no
 * punctuation; so no operator gets through.
 */
record SearchText(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINING = Pattern.compile("[.'’‘ʼ`]+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MAX_WORDS = 12;

    /** A letter more or less makes another word of one as short as this. */
    private static final int SHORT = 3;

    private static final int LONG = 8;

    SearchText {
        words = List.copyOf(words);
    }

    static SearchText of(String typed) {
        return new SearchText(SEPARATORS
                .splitAsStream(folded(typed))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .toList());
    }

    /** A name in the form of keys. */
    static String key(String name) {
        return SEPARATORS.matcher(folded(name)).replaceAll(" ").strip();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String text() {
        return String.join(" ", words);
    }

    /** A Lucene query: every word must be there, whole, as a beginning, in another spelling, or with a letter or two wrong. */
    String toLucene() {
        return words.stream().map(SearchText::clause).collect(Collectors.joining(" "));
    }

    private static String clause(String word) {
        int letters = word.codePointCount(0, word.length());
        String nearly = letters <= SHORT ? "" : " OR " + word + (letters < LONG ? "~1" : "~2");
        return "+keys:(" + word + "* OR /" + NameSpelling.pattern(word) + ".*/" + nearly + ")";
    }

    private static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return JOINING.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
