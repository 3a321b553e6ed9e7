package org.relasi.learned;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as the model sees it, in UTF-16 chars of the text: letters and digits, with a stop or an apostrophe only inside; or one
 * other character.
 *
 * @param apart whether it begins the text or white space stands before it
 */
record Word(int start, int end, boolean apart) {

    private static final String INSIDE = ".'’";
    private static final int NEXT_LINE = 0x85;

    /** The words of a text, in order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = isSpace(text.codePointAt(at)) ? at : end(text, at);
            if (end > at) {
                words.add(new Word(at, end, at == 0 || isSpace(text.codePointBefore(at))));
            }
            at = end > at ? end : next(text, at);
        }
        return words;
    }

    private static int end(String text, int start) {
        int end = letters(text, start);
        if (end == start) {
            return next(text, start);
        }
        while (end + 1 < text.length() && INSIDE.indexOf(text.charAt(end)) >= 0 && letters(text, end + 1) > end + 1) {
            end = letters(text, end + 1);
        }
        return end;
    }

    /** Where the letters and digits that begin at a place end. */
    private static int letters(String text, int from) {
        int at = from;
        while (at < text.length() && isLetter(text.codePointAt(at))) {
            at = next(text, at);
        }
        return at;
    }

    private static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    private static boolean isLetter(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || point == '_'
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == NEXT_LINE;
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
