package org.relasi.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as the model sees it, in UTF-16 chars of the text: letters and digits, with a stop or an apostrophe only inside; or one
 * other character.
 *
 * @param apart whether it begins the text or white space stands before it
 */
record Word(int start, int end, boolean apart) {

    private static final String SPACE = "\\s\\x1c-\\x1f\\x85\\p{Z}";
    private static final String LETTER = "[\\p{L}\\p{N}_]";
    private static final Pattern WORD =
            Pattern.compile(LETTER + "+(?:[.'’]" + LETTER + "+)*|[^\\p{L}\\p{N}_" + SPACE + "]");
    private static final Pattern SPACES = Pattern.compile("[" + SPACE + "]");

    /** The words of a text, in order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            words.add(new Word(start, matcher.end(), start == 0 || isSpace(text, start - 1)));
        }
        return words;
    }

    private static boolean isSpace(String text, int at) {
        return SPACES.matcher(text).region(at, at + 1).matches();
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
