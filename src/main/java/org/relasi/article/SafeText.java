package org.relasi.article;

/**
 * Takes from a text the characters that hide, reorder or cut what is read. Soft hyphens, zero-width spaces and joiners, byte
 * order marks, bidirectional controls, tags and noncharacters go, so that they neither split nor glue words; every kind of
 * space is the plain one, every separator of lines a line feed, other control characters are spaces, half a surrogate pair is
 * U+FFFD. What comes out is what is stored: offsets count in it, not in what was submitted.
 */
final class SafeText {

    private static final int MOSTLY_CONTROLS = 10;
    private static final int GRAPHEME_JOINER = 0x034F;
    private static final int GONE = -1;

    private SafeText() {}

    /**
     * The text, safe to store and to show.
     *
     * @throws UnreadableArticle where every tenth char or more is a control character: that is no text
     */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        int controls = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int replacement = replacement(point);
            controls += isBinary(point) ? 1 : 0;
            if (replacement != GONE) {
                safe.appendCodePoint(replacement);
            }
            at += Character.charCount(point);
        }
        if (controls > 0 && controls * MOSTLY_CONTROLS >= text.length()) {
            throw new UnreadableArticle(
                    "not a text: " + controls + " of " + text.length() + " characters are control characters");
        }
        return safe.toString();
    }

    private static int replacement(int point) {
        if (point == '\t' || point == '\n' || point == '\r') {
            return point;
        }
        if (point == '\u000B' || point == '\f' || point == '\u0085' || point == '\u2028' || point == '\u2029') {
            return '\n';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SPACE_SEPARATOR -> ' ';
            case Character.FORMAT -> GONE;
            case Character.SURROGATE -> '\uFFFD';
            case Character.UNASSIGNED -> isNoncharacter(point) ? GONE : point;
            case Character.NON_SPACING_MARK -> point == GRAPHEME_JOINER ? GONE : point;
            default -> point;
        };
    }

    private static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }

    private static boolean isBinary(int point) {
        return Character.getType(point) == Character.CONTROL && !Character.isWhitespace(point) && point != '\u0085';
    }
}
