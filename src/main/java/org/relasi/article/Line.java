package org.relasi.article;

/**
 * A line, or the lines of one hard-wrapped paragraph, without white space around it.
 *
 * @param start first char in the whole text
 * @param text as written
 * @param indented whether white space stood before it
 * @param afterBlank whether an empty line, or nothing, stood before it
 */
record Line(int start, String text, boolean indented, boolean afterBlank) {

    private static final String CLOSERS = "\"'”’»)]*_ ";

    int end() {
        return start + text.length();
    }

    /** Whether it ends as a sentence does, behind closing quotes and brackets. */
    boolean ended() {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…".indexOf(text.charAt(last)) >= 0;
    }

    int words() {
        return text.split("\\s+").length;
    }

    /** The stretch from one char of this line to another, without white space around it; empty text where none is left. */
    Line part(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Line(start + first, text.substring(first, last), indented, afterBlank && from == 0);
    }

    /** White space, and what pages use in its place: no-break and zero-width spaces. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** This line and what follows it up to the end of {@code next}. */
    Line join(Line next, String whole) {
        return new Line(start, whole.substring(start, next.end()), indented, afterBlank);
    }
}
