package org.relasi.article;

/**
 * Takes from a text the characters that hide or reorder what is read, char for char, so that every offset stays: control
 * characters, bidirectional controls, zero-width characters, soft hyphens, tags and noncharacters become spaces, other line
 * separators become line feeds, half a surrogate pair becomes U+FFFD.
 */
final class SafeText {

    private static final int MOSTLY_CONTROLS = 10;

    private SafeText() {}

    /**
     * The text, of the same length, safe to store and to show.
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
            if (replacement == point) {
                safe.appendCodePoint(point);
            } else {
                safe.append(Character.toString(replacement).repeat(Character.charCount(point)));
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
            case Character.CONTROL, Character.FORMAT -> ' ';
            case Character.SURROGATE -> '\uFFFD';
            case Character.UNASSIGNED -> isNoncharacter(point) ? ' ' : point;
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
