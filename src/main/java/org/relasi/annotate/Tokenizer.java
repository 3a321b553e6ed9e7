package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import org.relasi.syntax.Span;

/**
 * Cuts a sentence into syntactic words. A written word is a run of letters and digits, with hyphens, apostrophes, dots
 * and commas between them where they join (<i>anti-korupsi</i>, <i>3.000</i>, <i>12/3/2025</i>, <i>U.S.</i>); every other
 * mark stands alone.
 */
final class Tokenizer {

    /** Chars of the longest run of initials, so that work per word stays bounded. */
    private static final int MOST_INITIALS = 16;

    private final LanguagePack pack;

    Tokenizer(LanguagePack pack) {
        this.pack = pack;
    }

    /** The words of {@code text} from {@code start} to {@code end}, exclusive. */
    List<RawToken> tokenize(String text, int start, int end) {
        List<RawToken> tokens = new ArrayList<>();
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            if (isBlank(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (Character.isLetterOrDigit(codePoint)) {
                int stop = wordEnd(text, at, end);
                addPieces(tokens, text.substring(at, stop), at);
                at = stop;
            } else {
                int stop = Math.min(end, at + Character.charCount(codePoint));
                tokens.add(new RawToken(new Span(at, stop), text.substring(at, stop)));
                at = stop;
            }
        }
        return tokens;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint);
    }

    private void addPieces(List<RawToken> tokens, String word, int start) {
        int at = start;
        for (String piece : pack.split(word)) {
            tokens.add(new RawToken(new Span(at, at + piece.length()), piece));
            at += piece.length();
        }
    }

    private static int wordEnd(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            boolean inside = isWordChar(codePoint) || joins(text, at, start, end);
            if (!inside) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return Math.min(at, end);
    }

    private static boolean isWordChar(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean joins(String text, int at, int start, int end) {
        char mark = text.charAt(at);
        char before = text.charAt(at - 1);
        boolean letterFollows = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean digits = Character.isDigit(before) && at + 1 < end && Character.isDigit(text.charAt(at + 1));
        return switch (mark) {
            case '-', '\'', '’', '&' -> letterFollows && Character.isLetterOrDigit(before);
            case ',', '/', ':' -> digits;
            case '.' -> digits || isInitials(text, at, start, end);
            default -> false;
        };
    }

    /** A dot inside or at the end of <i>U.S.</i>: every letter so far stands alone before a dot. */
    private static boolean isInitials(String text, int at, int start, int end) {
        if (at - start > MOST_INITIALS || (at - start) % 2 == 0 || !Character.isUpperCase(text.charAt(at - 1))) {
            return false;
        }
        for (int i = start + 1; i < at; i += 2) {
            if (text.charAt(i) != '.') {
                return false;
            }
        }
        boolean more = at + 2 < end && Character.isUpperCase(text.charAt(at + 1)) && text.charAt(at + 2) == '.';
        return more || at - start >= 3;
    }
}
