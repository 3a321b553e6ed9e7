package org.relasi.extract.factuality;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/**
 * Reckons how a text stands to a predicate, down the tree from its root: each word over it says what its complement is where
 * it is itself affirmed or negated, and the words beside each predicate change what has come down to it.
 */
public final class FactualityReading {

    private static final int DEEPEST = 8;

    private final Sentence sentence;
    private final FactualityLexicon lexicon;
    private final Surroundings surroundings;
    private final Complements complements;
    private final LooseWords loose;
    private final Times times;
    private final Predicate<Token> contrasted;

    /**
     * A reading of one sentence.
     *
     * @param others signatures of words that the lexicon of factuality does not have
     * @param contrasted whether a clause stands against the rest and is no part of it
     * @param idiomatic ids of words that say nothing by themselves
     */
    public FactualityReading(
            Sentence sentence,
            FactualityLexicon lexicon,
            OtherWords others,
            Predicate<Token> contrasted,
            Set<Integer> idiomatic) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.surroundings = new Surroundings(sentence, lexicon, idiomatic);
        this.complements = new Complements(sentence, lexicon, others, surroundings);
        this.loose = new LooseWords(sentence, lexicon);
        this.times = new Times(sentence, lexicon);
        this.contrasted = contrasted;
    }

    /** How the text stands to a predicate. */
    public Factuality of(Token predicate) {
        Deque<Token> path = pathTo(predicate);
        Token at = path.pop();
        Factuality above = Factuality.PLAIN;
        Factuality own = surroundings.of(at, above);
        while (!path.isEmpty()) {
            Token next = path.pop();
            above = step(at, next, above, own);
            own = surroundings.of(next, above);
            at = next;
        }
        Factuality reckoned = own;
        return loose.effect(predicate)
                .map(effect -> reckoned.as(reckoned.commitment().under(effect)))
                .orElse(reckoned);
    }

    /** How the text stands to the complement of a word of planning, denying and the like; of any other word, to itself. */
    public Factuality ofComplement(Token word) {
        Factuality own = of(word);
        return lexicon.signatures
                .at(sentence, word)
                .filter(match -> match.value().affirmed() != Effect.HOLDS)
                .map(match -> own.under(match.value(), word))
                .orElse(own);
    }

    /** The words from the root, or the deepest that counts, to the predicate. */
    private Deque<Token> pathTo(Token predicate) {
        Deque<Token> path = new ArrayDeque<>();
        Optional<Token> at = Optional.of(predicate);
        while (at.isPresent() && path.size() <= DEEPEST) {
            path.push(at.get());
            at = contrasted.test(at.get()) ? Optional.empty() : complements.over(at.get());
        }
        return path;
    }

    private Factuality step(Token from, Token to, Factuality above, Factuality own) {
        if (to.isDeprel(Deprel.CONJ)) {
            return joined(from, to, above);
        }
        Optional<Token> noun = complements.nounBetween(from, to);
        if (noun.isPresent()) {
            Factuality ofNoun = surroundings.of(noun.get(), step(from, noun.get(), above, own));
            return complements
                    .signatureOfNoun(noun.get(), to)
                    .map(said -> ofNoun.under(said, noun.get()))
                    .orElse(ofNoun);
        }
        if (complements.isPerformed(from, to)) {
            return above;
        }
        Optional<Signature> signature = complements.signature(from, to);
        if (signature.isPresent()) {
            return (complements.isFree(from, signature.get()) ? above : own).under(signature.get(), from);
        }
        if (times.isAhead(from, to)) {
            return own;
        }
        if (times.isClauseOf(to) && own.sayer() == null && above.commitment() == Commitment.ASSERTED) {
            // diduga terjadi saat X masih menjabat: the hedge is of what happened, not of the time
            return above;
        }
        // bukan X yang menyerang: what describes who is denied to have done it
        boolean cleft = to.isDeprel(Deprel.ACL) && from.head() == 0 && surroundings.says(from, Effect.FAILS);
        return cleft || to.isDeprel(Deprel.XCOMP)
                ? own
                : own.as(own.commitment().aside());
    }

    /** What is joined stands under the same words; negation and modality reach it where it has no subject of its own. */
    private Factuality joined(Token from, Token to, Factuality above) {
        if (!sentence.dependents(to, Deprel.NSUBJ).isEmpty()) {
            return above;
        }
        if (surroundings.isUnreal(from)) {
            return above.as(Commitment.UNREAL);
        }
        boolean or = sentence.dependents(to, Deprel.CC).stream()
                .anyMatch(word -> lexicon.alternatives.at(sentence, word).isPresent());
        boolean plain = to.form().equalsIgnoreCase(to.lemma()) || lexicon.matchesForms();
        if (or && surroundings.isNegated(from)) {
            return above.as(above.commitment().negate());
        }
        boolean open = plain && surroundings.says(from, Effect.OPEN) && !surroundings.isNegated(from);
        return open ? above.as(Commitment.INTENDED) : above;
    }

    /** What other words than those of the lexicon of factuality say of their complements. */
    public interface OtherWords {

        /** The signature of a word over a clause. */
        Optional<Signature> signature(Token word);

        /** Whether a verb carries the noun of a deed that is then done as far as the verb is: <i>impose</i> sanctions. */
        boolean isLight(Token verb);

        /** Whether who speaks is the subject of a verb: <i>I would like to</i>. */
        boolean isOfSpeaker(Token verb);

        /** Marks that open the clause of what somebody says or wants. */
        boolean opensContent(Token mark);
    }

    static boolean isAny(Token token, List<String> relations) {
        return relations.stream().anyMatch(token::isDeprel);
    }
}
