package org.relasi.extract.factuality;

import java.util.List;
import java.util.Optional;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** What the words beside a predicate say of it where no tree tells, since it has hung them elsewhere. */
final class LooseWords {

    /** Words among which the noun stands that a sentence begins with. */
    private static final int OPENING = 3;
    /** Words of a phrase over a deed. */
    private static final int PHRASE = 4;

    private static final List<String> PREDICATES =
            List.of(Deprel.ADVCL, Deprel.XCOMP, Deprel.CCOMP, Deprel.CONJ, Deprel.PARATAXIS, Deprel.AMOD, Deprel.ACL);

    private final Sentence sentence;
    private final FactualityLexicon lexicon;

    LooseWords(Sentence sentence, FactualityLexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** What they make of a predicate; empty where they say nothing of it. */
    Optional<Effect> effect(Token predicate) {
        return opening(predicate).or(() -> subject(predicate)).or(() -> before(predicate));
    }

    /**
     * <i>Rencana X menyerang Y dibatalkan</i>: the noun that the tree has made the subject of what it is about, as far as the
     * predicate behind says that it came to it.
     */
    private Optional<Effect> subject(Token predicate) {
        Optional<Token> noun = sentence.dependents(predicate, Deprel.NSUBJ).stream()
                .filter(subject -> subject.is(Upos.NOUN) && isOwnedUpTo(subject, predicate))
                .findFirst();
        Optional<Token> said = sentence.dependents(predicate).stream()
                .filter(part -> part.id() > predicate.id() && FactualityReading.isAny(part, PREDICATES))
                .filter(part ->
                        part.hasFeat("Voice", "Pass") || lexicon.truth.has(part) || part.is(Upos.VERB) && fails(noun))
                .filter(part -> !isMarked(predicate, part)
                        && sentence.dependents(part, Deprel.MARK).isEmpty())
                .findFirst();
        return noun.filter(subject -> said.isPresent())
                .flatMap(subject -> lexicon.nouns.at(sentence, subject))
                .map(match -> falsity(said.get()).orElse(match.value().affirmed()));
    }

    /** <i>KEGAGALAN Persib mengalahkan Persija membuat …</i>. */
    private boolean fails(Optional<Token> noun) {
        return noun.flatMap(word -> lexicon.nouns.at(sentence, word))
                .filter(match -> match.value().affirmed() == Effect.FAILS)
                .isPresent();
    }

    /** Whether nothing but the name of whose it is stands between a noun and a predicate. */
    private boolean isOwnedUpTo(Token noun, Token predicate) {
        return predicate.id() > noun.id() + 1
                && sentence.tokens().subList(noun.id(), predicate.id() - 1).stream()
                        .allMatch(word -> sentence.nameAt(word).isPresent());
    }

    private Optional<Effect> falsity(Token said) {
        return lexicon.truth
                .at(sentence, said)
                .or(() -> lexicon.signatures.at(sentence, said))
                .map(match -> match.value().affirmed())
                .filter(LooseWords::isFalsity);
    }

    private static boolean isFalsity(Effect effect) {
        return effect == Effect.FAILS || effect == Effect.DENIED;
    }

    /** <i>was urged TO sanction Togo</i>: a phrase that ends right before a deed of which the tagger has made a noun. */
    private Optional<Effect> before(Token predicate) {
        if (predicate.is(Upos.VERB)) {
            return Optional.empty();
        }
        for (int id = Math.max(1, predicate.id() - PHRASE); id < predicate.id() - 1; id++) {
            Optional<PhraseLists.Match<Signature>> phrase = lexicon.signatures.at(sentence, sentence.token(id));
            if (phrase.isPresent() && id + phrase.get().words() == predicate.id()) {
                return Optional.of(phrase.get().value().affirmed()).filter(effect -> effect != Effect.HOLDS);
            }
        }
        return Optional.empty();
    }

    /**
     * What a sentence says in the end of the noun that it begins with, where no tree tells: <i>Kabar X menyerang Y adalah
     * hoaks; Claims that X attacked Y are untrue</i>. Empty where the predicate stands not between the two, or the tree tells.
     */
    private Optional<Effect> opening(Token predicate) {
        Optional<Token> noun = sentence.tokens().stream()
                .limit(OPENING)
                .filter(token -> token.id() < predicate.id()
                        && (token.is(Upos.NOUN) || token.id() == 1)
                        && lexicon.nouns.at(sentence, token).isPresent())
                .findFirst();
        int last = predicate.id() + 1;
        while (noun.isPresent()
                && last <= sentence.tokens().size()
                && !sentence.token(last).is(Upos.PUNCT)) {
            last++;
        }
        if (noun.isEmpty() || last <= predicate.id() + 1 || isMarked(noun.get(), predicate)) {
            return Optional.empty();
        }
        Token said = sentence.token(last - 1);
        if (isTold(noun.get(), said, predicate)) {
            return Optional.empty();
        }
        boolean negated = lexicon.before.at(sentence, sentence.token(said.id() - 1)).stream()
                .anyMatch(match -> match.value() == Effect.FAILS);
        return lexicon.truth
                .at(sentence, said)
                .map(PhraseLists.Match::value)
                .map(signature -> negated ? signature.negated() : signature.affirmed())
                .filter(LooseWords::isFalsity);
    }

    private boolean isMarked(Token from, Token to) {
        return sentence.tokens().subList(from.id(), to.id() - 1).stream().anyMatch(token -> token.is(Upos.PUNCT));
    }

    /** Whether the tree has the predicate under the noun, and what is said beside it: then it has been reckoned. */
    private boolean isTold(Token noun, Token said, Token predicate) {
        boolean under = noun.is(Upos.NOUN) && hangsOn(predicate, noun);
        return under && (noun.head() == said.id() || noun.head() == said.head() || hangsOn(said, predicate));
    }

    /** Whether a word hangs on another, or on one that does. */
    private boolean hangsOn(Token word, Token head) {
        return word.head() == head.id()
                || sentence.head(word)
                        .filter(between -> between.head() == head.id())
                        .isPresent();
    }
}
