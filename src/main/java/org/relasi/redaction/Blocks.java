package org.relasi.redaction;

import java.util.Collection;
import org.relasi.syntax.Span;

/** Takes words out of a text, a block for each character, so that all offsets stay what they were. */
final class Blocks {

    private static final char BLOCK = '\u2588';

    private Blocks() {}

    static String over(String text, Collection<Span> spans) {
        StringBuilder blocked = new StringBuilder(text);
        for (Span span : spans) {
            for (int i = Math.max(0, span.start()); i < Math.min(text.length(), span.end()); i++) {
                if (text.charAt(i) != '\n') {
                    blocked.setCharAt(i, BLOCK);
                }
            }
        }
        return blocked.toString();
    }
}
