package org.relasi.extract.stance;

import java.util.List;
import java.util.Set;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** Which words of a sentence stand inside quotation marks; a mark without its pair reaches to the sentence's edge. */
final class Quotation {

    private static final Set<String> OPENING = Set.of("“", "«");
    private static final Set<String> CLOSING = Set.of("”", "»");
    private static final String EITHER = "\"";

    private final List<Token> marks;

    Quotation(Sentence sentence) {
        this.marks = sentence.tokens().stream().filter(Quotation::isMark).toList();
    }

    private static boolean isMark(Token token) {
        return OPENING.contains(token.form())
                || CLOSING.contains(token.form())
                || token.form().equals(EITHER);
    }

    boolean holds(Token token) {
        if (marks.isEmpty()) {
            return false;
        }
        if (marks.get(0).id() > token.id()) {
            return CLOSING.contains(marks.get(0).form());
        }
        boolean open = false;
        for (Token mark : marks) {
            if (mark.id() < token.id()) {
                open = OPENING.contains(mark.form()) || mark.form().equals(EITHER) && !open;
            }
        }
        return open;
    }
}
