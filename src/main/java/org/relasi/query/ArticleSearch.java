package org.relasi.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is searched in articles, as words in the form that the index has them in: lower case, accents kept, nothing that the
 * search takes for an operator.
 *
 * @param words of the title or text
 */
record ArticleSearch(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’.][\\p{L}\\p{N}\\p{M}]+)*");
    private static final int MAX_WORDS = 12;

    /** So many words begin with one as short as this that the search would be slow and find anything. */
    private static final int SHORT = 2;

    ArticleSearch {
        words = List.copyOf(words);
    }

    static ArticleSearch of(String typed) {
        return new ArticleSearch(words(typed));
    }

    /** A Lucene query: every word must be there. */
    String toLucene() {
        return words.stream()
                .map(word -> word.length() <= SHORT ? word : word + "*")
                .map(word -> "+(title:" + word + " text:" + word + ")")
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .limit(MAX_WORDS)
                .toList();
    }
}
