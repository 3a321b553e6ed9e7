package org.relasi.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.relasi.spelling.Nearest;

/**
 * What somebody typed into a search, as words in the folded form that the keys of entities have: lower case, no accents, no
 * punctuation; so no operator gets through.
 */
record SearchText(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINING = Pattern.compile("[.'’‘ʼ`]+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MAX_WORDS = 12;

    /** Letters of a word that are looked for; no word of a name has more, and from a thousand on Lucene refuses it. */
    private static final int LONGEST = 100;

    /** A letter more or less makes another word of one as short as this. */
    private static final int SHORT = 3;

    private static final int LONG = 8;

    /** More letters than may be wrong. */
    static final int TOO_MANY = Integer.MAX_VALUE;

    SearchText {
        words = List.copyOf(words);
    }

    static SearchText of(String typed) {
        return new SearchText(SEPARATORS
                .splitAsStream(folded(typed))
                .filter(word -> !word.isEmpty())
                .map(word -> beginning(word, LONGEST))
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

    /** As {@link #toLucene}, but one such word is enough, and only its first letters need be right, or all but two. */
    String toLuceneOfAny() {
        return words.stream()
                .map(word -> "keys:(" + beginning(word, SHORT) + "* OR " + word + (word.length() <= SHORT ? "~1" : "~2")
                        + ")")
                .collect(Collectors.joining(" "));
    }

    private static String beginning(String word, int letters) {
        return word.substring(0, word.offsetByCodePoints(0, Math.min(letters, word.codePointCount(0, word.length()))));
    }

    /** How many letters of words are wrong, if they stand for others in the same order; or {@link #TOO_MANY}. */
    static int wrongLetters(List<String> words, List<String> meant) {
        if (words.size() != meant.size()) {
            return TOO_MANY;
        }
        int wrong = 0;
        for (int i = 0; i < words.size(); i++) {
            int here = Nearest.distance(words.get(i), meant.get(i));
            if (here > mayBeWrong(words.get(i))) {
                return TOO_MANY;
            }
            wrong += here;
        }
        return wrong;
    }

    private static int mayBeWrong(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters <= SHORT ? 0 : letters < LONG ? 1 : 2;
    }

    private static String clause(String word) {
        int wrong = mayBeWrong(word);
        String nearly = wrong == 0 ? "" : " OR " + word + "~" + wrong;
        return "+keys:(" + word + "* OR /" + NameSpelling.pattern(word) + ".*/" + nearly + ")";
    }

    private static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return JOINING.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
