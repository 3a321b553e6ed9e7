package org.relasi.extract.phrases;

import java.util.Optional;
import java.util.Set;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Finds the events that phrases name by a noun of a deed or a happening: <i>serangan udara Israel, the ceasefire</i>. */
final class EventPhrases {

    private static final int DEEPEST_PHRASE = 4;
    private static final int LONGEST_EVENT = 8;
    private static final Set<String> HAPPENINGS =
            Set.of("force", "coercion", "diplomacy", "material-cooperation", "pressure", "protest", "contest");

    private final Scene scene;
    private final Sentence sentence;

    EventPhrases(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /**
     * The event that a phrase with this head names, where the head is a noun of some deed or happening; for <i>serangan
     * itu</i> the last one that was called so.
     */
    Optional<Integer> of(Token head) {
        if (!head.is(Upos.NOUN) || !isHappening(head)) {
            return Optional.empty();
        }
        Optional<Integer> known = isPointedAt(head) ? scene.cast().events().last(head) : Optional.empty();
        return known.or(() -> Optional.of(described(head)));
    }

    /** The event that the words of the phrase describe: its core, <i>serangan udara</i>, and the whole phrase. */
    private int described(Token head) {
        Token last = head;
        for (Token token : sentence.tokens()) {
            boolean next = token.id() == last.id() + 1 && token.id() > head.id();
            last = next && belongs(token, head, last) ? token : last;
        }
        Token first = head;
        while (first.id() > 1 && belongs(sentence.token(first.id() - 1), first, last)) {
            first = sentence.token(first.id() - 1);
        }
        return scene.cast().events().describe(sentence, first, last, fullEnd(head, last));
    }

    private boolean isPointedAt(Token noun) {
        return sentence.dependents(noun).stream()
                        .anyMatch(token -> scene.lexicon().has("pointers", token))
                && sentence.dependents(noun).stream()
                        .noneMatch(token -> token.isDeprel(Deprel.NMOD) && !token.is(Upos.PRON));
    }

    /** The last word of the whole phrase, as in <i>pembicaraan antara Iran dan AS</i>. */
    private Token fullEnd(Token head, Token last) {
        Token end = last;
        for (int id = last.id() + 1; id <= Math.min(sentence.tokens().size(), last.id() + LONGEST_EVENT); id++) {
            Token token = sentence.token(id);
            if (token.is(Upos.VERB) || token.is(Upos.PUNCT) || token.is(Upos.SCONJ) || !hangsOn(token, head)) {
                break;
            }
            boolean telling = sentence.nameAt(token).isPresent() || token.is(Upos.NUM);
            end = telling ? token : end;
        }
        return end;
    }

    private boolean hangsOn(Token token, Token head) {
        Token at = token;
        for (int depth = 0; depth < DEEPEST_PHRASE; depth++) {
            if (at.head() == head.id()) {
                return true;
            }
            at = sentence.head(at).orElse(head);
        }
        return false;
    }

    /** Whether a noun names a deed or a happening that others can speak of; what is only said is none. */
    private boolean isHappening(Token noun) {
        return scene.lexicon().has("nominals.event", noun)
                || scene.lexicon().framesOfNoun(noun).stream()
                        .anyMatch(frame -> HAPPENINGS.contains(
                                scene.relations().relation(frame.type()).family()));
    }

    /** Whether a word is part of what an event is called, as <i>gencatan senjata</i> and <i>air strikes</i> are. */
    private boolean belongs(Token token, Token first, Token last) {
        boolean part = token.isDeprel(Deprel.COMPOUND)
                || token.isDeprel(Deprel.AMOD)
                || token.isDeprel(Deprel.NMOD)
                        && token.is(Upos.NOUN)
                        && sentence.dependents(token, Deprel.CASE).isEmpty();
        return part
                && first.id() <= token.head()
                && token.head() <= last.id()
                && sentence.nameAt(token).isEmpty();
    }
}
