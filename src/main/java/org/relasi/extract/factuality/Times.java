package org.relasi.extract.factuality;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Clauses and phrases that tell when: they are no content of what is said, and lie ahead where their deed does. */
final class Times {

    private final Sentence sentence;
    private final FactualityLexicon lexicon;

    Times(Sentence sentence, FactualityLexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** <i>Hal itu diungkapkan X SAAT Israel menyerang</i>: whatever the tree calls the clause, it says when X spoke. */
    boolean isClauseOf(Token predicate) {
        return opener(predicate).filter(word -> opens(lexicon.times, word)).isPresent();
    }

    /**
     * Whether a clause or phrase lies ahead with the predicate that it hangs on: <i>will meet her WHEN he visits Peru; akan
     * bertemu SAAT berkunjung ke Peru; will discuss it DURING a visit</i>.
     */
    boolean isAhead(Token predicate, Token part) {
        return isFuture(predicate)
                && (predicate.isDeprel(Deprel.XCOMP) || part.id() > predicate.id())
                && !part.hasFeat("Tense", "Past")
                && !part.hasFeat("VerbForm", "Ger")
                && opener(part).filter(word -> opens(lexicon.together, word)).isPresent();
    }

    /** <i>visits Peru NEXT WEEK</i>: a time that is still to come, of a predicate that is not in the past. */
    boolean isToCome(Token predicate) {
        return !predicate.hasFeat("Tense", "Past")
                && sentence.dependents(predicate).stream()
                        .filter(part -> Stream.of(Deprel.OBL, Deprel.ADVMOD, Deprel.NMOD)
                                .anyMatch(part::isDeprel))
                        .flatMap(part -> Stream.concat(Stream.of(part), sentence.dependents(part).stream()))
                        .anyMatch(word -> lexicon.ahead.at(sentence, word).isPresent());
    }

    private boolean isFuture(Token predicate) {
        boolean own = sentence.dependents(predicate).stream()
                .anyMatch(word -> word.id() < predicate.id()
                        && lexicon.future.at(sentence, word).isPresent());
        return own
                || predicate.isDeprel(Deprel.XCOMP)
                        && sentence.head(predicate).filter(this::isFuture).isPresent();
    }

    private boolean opens(PhraseLists<Boolean> words, Token word) {
        boolean pointed = word.id() < sentence.tokens().size() && lexicon.pointing.has(sentence.token(word.id() + 1));
        return words.at(sentence, word).isPresent() && !pointed;
    }

    /** The first word that hangs on a predicate, before it. */
    private Optional<Token> opener(Token predicate) {
        return sentence.dependents(predicate).stream()
                .filter(word -> word.id() < predicate.id() && !word.is(Upos.PUNCT))
                .min(Comparator.comparingInt(Token::id));
    }
}
