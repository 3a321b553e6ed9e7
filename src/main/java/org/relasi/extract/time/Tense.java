package org.relasi.extract.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Whether what an expression of time stands with is to come: <i>akan bertemu pada Rabu</i>. */
final class Tense {

    private static final int HIGHEST = 4;

    private final Sentence sentence;
    private final TimeWords words;

    Tense(Sentence sentence, TimeWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** By the words of its clause, and by the verb over that. */
    boolean isFuture(int first, int last) {
        Token at = head(first, last);
        for (int step = 0; at != null && step < HIGHEST; step++) {
            if (isMarked(at, first, last)) {
                return true;
            }
            if (at.is(Upos.VERB) && !at.isDeprel(Deprel.XCOMP)) {
                return false;
            }
            at = sentence.head(at).orElse(null);
        }
        return false;
    }

    /** What the expression depends on. */
    private @Nullable Token head(int first, int last) {
        for (int id = first; id <= last; id++) {
            int head = sentence.token(id).head();
            if (head != 0 && (head < first || head > last)) {
                return sentence.token(head);
            }
        }
        return null;
    }

    private boolean isMarked(Token verb, int first, int last) {
        if (verb.is(Upos.VERB) && isFutureWord(verb)) {
            return true;
        }
        for (Token token : sentence.tokens()) {
            boolean modifies = token.head() == verb.id()
                    && (token.id() < first || token.id() > last)
                    && !token.is(Upos.NOUN)
                    && (!token.is(Upos.VERB) || token.isDeprel(Deprel.AUX));
            if (modifies && isFutureWord(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFutureWord(Token token) {
        return words.is(Kind.FUTURE, token.form().toLowerCase(Locale.ROOT));
    }
}
