package org.relasi.annotate;

/** Tells where a written word ends: a run of letters and digits, with the marks inside that join them. */
final class WordEnds {

    /** Chars of the longest run of initials, so that work per word stays bounded. */
    private static final int MOST_INITIALS = 16;

    private static final String ROMAN = "IVX";

    private WordEnds() {}

    /** The end, exclusive, of the word that starts at {@code start}. */
    static int end(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            if (!isWordChar(codePoint) && !joins(text, at, start, end)) {
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
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.OTHER_NUMBER;
    }

    private static boolean joins(String text, int at, int start, int end) {
        if (at == start) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = at + 1 < end ? text.charAt(at + 1) : ' ';
        boolean inside = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (text.charAt(at)) {
            case '-', '‐', '‑', '_' -> inside;
            case '\'', '’', '`' -> Character.isLetterOrDigit(before) && Character.isLetter(after);
            case '&' -> inside && Character.isUpperCase(before) && Character.isUpperCase(after);
            case ',', ':' -> digits;
            case '/' -> digits || inside && joinsParts(text, at, start, end);
            case '.' -> digits || isInitials(text, at, start, end);
            default -> false;
        };
    }

    /** <i>l/c</i>, <i>II/2007</i>: letters alone, and a quarter before its year; <i>DPR/MPR</i> are two words. */
    private static boolean joinsParts(String text, int at, int start, int end) {
        boolean letterBefore = at - start == 1 || !Character.isLetterOrDigit(text.charAt(at - 2));
        boolean letterAfter = at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2));
        boolean quarter = ROMAN.indexOf(text.charAt(at - 1)) >= 0 && Character.isDigit(text.charAt(at + 1));
        return letterBefore && letterAfter || quarter;
    }

    /** A dot inside or at the end of <i>U.S.</i>: every letter so far stands alone before a dot. */
    private static boolean isInitials(String text, int at, int start, int end) {
        if (at - start > MOST_INITIALS || (at - start) % 2 == 0 || !Character.isLetter(text.charAt(at - 1))) {
            return false;
        }
        for (int i = start + 1; i < at; i += 2) {
            if (text.charAt(i) != '.') {
                return false;
            }
        }
        boolean more = at + 1 < end
                && Character.isLetter(text.charAt(at + 1))
                && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)))
                && Character.isUpperCase(text.charAt(at + 1)) == Character.isUpperCase(text.charAt(start));
        return more || at - start >= 3;
    }
}
