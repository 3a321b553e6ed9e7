package org.relasi.extract.factuality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** What the words that hang on a predicate make of it: negation, aspect, modality, quantifiers, conditions, hedges. */
final class Surroundings {

    /** Words of a phrase before the one that hangs on the predicate. */
    private static final int PHRASE = 3;
    /** Words between a quantifier and the head of its phrase. */
    private static final int QUANTIFIED = 4;

    private final Sentence sentence;
    private final FactualityLexicon lexicon;
    private final Set<Integer> idiomatic;
    private final Irrealis irrealis;
    private final Times times;

    Surroundings(Sentence sentence, FactualityLexicon lexicon, Set<Integer> idiomatic) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.idiomatic = idiomatic;
        this.irrealis = new Irrealis(sentence, lexicon);
        this.times = new Times(sentence, lexicon);
    }

    /** How the text stands to a predicate that it would stand to as {@code above} without the words around it. */
    Factuality of(Token predicate, Factuality above) {
        Commitment commitment = above.commitment();
        if (commitment == Commitment.UNREAL || isUnreal(predicate)) {
            return above.as(Commitment.UNREAL);
        }
        if (says(predicate, Effect.CLAIMED) && commitment == Commitment.ASSERTED) {
            commitment = Commitment.ALLEGED;
        }
        if (isOpen(predicate)) {
            commitment = commitment == Commitment.NEGATED ? commitment : Commitment.INTENDED;
        }
        boolean reckoned = commitment == Commitment.NEGATED || commitment == Commitment.DENIED;
        boolean negated = isNegated(predicate) || !reckoned && isBehindQuantifier(predicate);
        return above.as(negated ? commitment.negate() : commitment);
    }

    /** Whether it is only asked, or imagined against the facts. */
    boolean isUnreal(Token predicate) {
        return irrealis.is(predicate) || says(predicate, Effect.UNREAL) || irrealis.isSentence() && isOpen(predicate);
    }

    boolean isNegated(Token predicate) {
        return says(predicate, Effect.FAILS)
                || isOfNobody(predicate)
                || isQuantified(predicate, Deprel.NSUBJ)
                || isQuantified(predicate, Deprel.OBJ);
    }

    /** Whether no mark ends the sentence, as in headlines. */
    private boolean endsOpen() {
        return !sentence.token(sentence.tokens().size()).is(Upos.PUNCT);
    }

    /** <i>There is NOTHING to suggest that …</i>. */
    private boolean isOfNobody(Token predicate) {
        return predicate.isDeprel(Deprel.ACL)
                && sentence.dependents(predicate, Deprel.NSUBJ).isEmpty()
                && sentence.head(predicate)
                        .filter(nobody -> nobody.is(Upos.PRON)
                                && lexicon.quantifiers.at(sentence, nobody).isPresent())
                        .isPresent();
    }

    /** Whether it is wanted, possible or conditional by what stands beside it. */
    boolean isOpen(Token predicate) {
        return says(predicate, Effect.OPEN)
                || lexicon.orders.at(sentence, predicate).isPresent()
                || isHeadline(predicate)
                || isInverted(predicate)
                || isConditioned(predicate)
                || isEither(predicate)
                || times.isToCome(predicate);
    }

    /** <i>EITHER Ghana OR Togo attacked Benin; entah Ghana atau Togo</i>: one of them, and nobody says which. */
    private boolean isEither(Token predicate) {
        Stream<Token> described = predicate.isDeprel(Deprel.ACL) ? sentence.head(predicate).stream() : Stream.empty();
        Stream<Token> phrases = Stream.of(Deprel.NSUBJ, Deprel.OBJ)
                .flatMap(relation -> sentence.dependents(predicate, relation).stream());
        return Stream.concat(phrases, described)
                .filter(phrase -> sentence.dependents(phrase, Deprel.CONJ).stream()
                        .flatMap(other -> sentence.dependents(other, Deprel.CC).stream())
                        .anyMatch(lexicon.alternatives::has))
                .anyMatch(phrase -> sentence.tokens().subList(0, phrase.id()).stream()
                        .filter(word -> word.id() >= phrase.id() - PHRASE)
                        .anyMatch(lexicon.either::has));
    }

    /** <i>Chile TO VISIT Peru</i>: an infinitive that no verb governs. */
    private boolean isHeadline(Token predicate) {
        return predicate.id() > 2
                && lexicon.infinitive.has(sentence.token(predicate.id() - 1))
                && sentence.head(predicate)
                        .map(subject -> subject.head() == 0
                                && (subject.is(Upos.PROPN) || endsOpen())
                                && subject.id() < predicate.id())
                        .orElse(true);
    }

    /** Whether a word or phrase before a predicate that hangs on it has an effect. */
    boolean says(Token predicate, Effect effect) {
        for (Token word : sentence.dependents(predicate)) {
            if (word.id() < predicate.id() && !idiomatic.contains(word.id()) && !isJoined(word) && has(word, effect)) {
                return true;
            }
        }
        // phrases right before it, wherever the tree hangs them: has yet to
        for (int id = Math.max(1, predicate.id() - PHRASE); id < predicate.id(); id++) {
            Optional<PhraseLists.Match<Effect>> phrase = lexicon.before.at(sentence, sentence.token(id));
            if (phrase.filter(match -> match.words() > 1 && match.value() == effect)
                            .isPresent()
                    && id + phrase.get().words() == predicate.id()) {
                return true;
            }
        }
        return isMisplaced(predicate, effect) || opensSentence(predicate, effect);
    }

    /** <i>Peru NYARIS mengusir X</i>, where the tree hangs the word on the subject. */
    private boolean isMisplaced(Token predicate, Effect effect) {
        if (predicate.id() == 1) {
            return false;
        }
        Token word = sentence.token(predicate.id() - 1);
        return word.head() != predicate.id()
                && !word.is(Upos.PUNCT)
                && !idiomatic.contains(word.id())
                && sentence.head(word)
                        .filter(subject -> subject.isDeprel(Deprel.NSUBJ) && subject.head() == predicate.id())
                        .isPresent()
                && (effect(lexicon.before, word, effect) || effect == Effect.FAILS && fails(word))
                && !isFocus(word);
    }

    private boolean fails(Token word) {
        return lexicon.signatures.at(sentence, word).stream()
                .anyMatch(match -> match.value().affirmed() == Effect.FAILS);
    }

    /** <i>BOLEH JADI Peru menyerang; KONON Peru menyerang</i>: words at the start of a sentence, wherever the tree hangs them. */
    private boolean opensSentence(Token predicate, Effect effect) {
        Token first = sentence.token(1);
        boolean hedge = effect == Effect.CLAIMED
                && !first.is(Upos.VERB)
                && !first.is(Upos.ADJ)
                && lexicon.nouns.at(sentence, first).isEmpty();
        Optional<PhraseLists.Match<Effect>> phrase = lexicon.before.at(sentence, first);
        if (phrase.filter(match -> (hedge || match.words() > 1) && match.value() == effect)
                .isEmpty()) {
            return false;
        }
        for (int id = phrase.get().words() + 1; id < predicate.id(); id++) {
            if (sentence.token(id).is(Upos.PUNCT) || sentence.token(id).is(Upos.VERB)) {
                return false;
            }
        }
        Token last = sentence.token(phrase.get().words());
        if (lexicon.truth.at(sentence, last).isPresent() && isUnder(predicate, last)) {
            // reckoned as what it hangs on
            return false;
        }
        return predicate.id() > phrase.get().words() && !isFocus(first);
    }

    private boolean has(Token word, Effect effect) {
        boolean noun =
                word.is(Upos.NOUN) && (effect == Effect.CLAIMED || effect == Effect.OPEN && isSubjectByLemma(word));
        return !noun && effect(lexicon.before, word, effect) && !isFocus(word)
                || opens(word) && effect(lexicon.markers, word, effect);
    }

    /** <i>Uganda's DEMAND was rejected</i>: by its lemma it is a verb of wanting too. */
    private boolean isSubjectByLemma(Token word) {
        return !lexicon.matchesForms() && word.isDeprel(Deprel.NSUBJ);
    }

    private static boolean opens(Token word) {
        return word.isDeprel(Deprel.MARK)
                || word.isDeprel(Deprel.CASE)
                || word.isDeprel(Deprel.ADVMOD)
                || word.isDeprel(Deprel.CC)
                || word.is(Upos.SCONJ);
    }

    /** A clause joined on has its own negation: he spoke with Baker but declined to say of what; so has an answer: No. */
    private static boolean isJoined(Token clause) {
        return clause.isDeprel(Deprel.CONJ)
                || clause.is(Upos.INTJ)
                || clause.isDeprel(Deprel.ADVCL) && clause.is(Upos.VERB);
    }

    /** Whether the longest phrase that covers a word has an effect. */
    private boolean effect(PhraseLists<Effect> lists, Token word, Effect effect) {
        if (!lists.mayHold(word)) {
            return false;
        }
        for (int id = Math.max(1, word.id() - PHRASE); id <= word.id(); id++) {
            Optional<PhraseLists.Match<Effect>> phrase = lists.at(sentence, sentence.token(id));
            if (phrase.isPresent() && id + phrase.get().words() > word.id()) {
                return phrase.get().value() == effect;
            }
        }
        return false;
    }

    /** <i>tidak hanya mengecam, tetapi juga …; bukan A, melainkan B, yang menyerang</i>: a negation that denies no deed. */
    private boolean isFocus(Token word) {
        if (lexicon.contrasts.meant(sentence, word).isPresent()) {
            return true;
        }
        if (!lexicon.focus.mayHold(word)) {
            return false;
        }
        for (int id = Math.max(1, word.id() - PHRASE); id <= word.id(); id++) {
            Optional<PhraseLists.Match<Boolean>> phrase = lexicon.focus.at(sentence, sentence.token(id));
            if (phrase.isPresent() && id + phrase.get().words() > word.id()) {
                return true;
            }
        }
        return false;
    }

    /** <i>Neither Peru nor Chile; tak satu pun negara; attacked nobody</i>. */
    private boolean isQuantified(Token predicate, String relation) {
        for (Token phrase : sentence.dependents(predicate, relation)) {
            if (lexicon.nouns.at(sentence, phrase).isPresent()) {
                // no evidence: it is the noun that is negated, not what is found
                continue;
            }
            for (int id = Math.max(1, phrase.id() - QUANTIFIED); id <= phrase.id(); id++) {
                Token first = sentence.token(id);
                if (isUnder(first, phrase)
                        && lexicon.quantifiers.at(sentence, first).isPresent()
                        && !isFocus(first)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** <i>TIDAK SATU PUN pejabat X menuduh; TIDAK ADA serangan X</i>: a phrase before it in its clause, wherever the tree hangs it. */
    private boolean isBehindQuantifier(Token predicate) {
        for (int id = predicate.id() - 1; id > 0; id--) {
            Token word = sentence.token(id);
            Optional<PhraseLists.Match<Boolean>> phrase = lexicon.quantifiers.at(sentence, word);
            if (phrase.filter(match -> match.words() > 1).isPresent() && !isFocus(word)) {
                return id + phrase.get().words() <= predicate.id();
            }
            if (word.is(Upos.PUNCT) || word.is(Upos.SCONJ) || endsClause(word, predicate)) {
                return false;
            }
        }
        return false;
    }

    /** Another verb, unless it is the last word of a quantifier; of a noun, a preposition too: nobody hurt IN the attack. */
    private boolean endsClause(Token word, Token predicate) {
        boolean quantifies = word.id() > 1
                && lexicon.quantifiers.mayHold(word)
                && lexicon.quantifiers
                        .at(sentence, sentence.token(word.id() - 1))
                        .isPresent();
        return word.is(Upos.VERB) && !quantifies || word.is(Upos.ADP) && !predicate.is(Upos.VERB);
    }

    private boolean isUnder(Token word, Token head) {
        Optional<Token> at = Optional.of(word);
        for (int depth = 0; depth < QUANTIFIED && at.isPresent() && !at.get().equals(head); depth++) {
            at = sentence.head(at.get());
        }
        return at.filter(head::equals).isPresent();
    }

    /** <i>Had Peru attacked Chile, …; Should Peru attack Chile, …</i>. */
    private boolean isInverted(Token predicate) {
        List<Token> subjects = sentence.dependents(predicate, Deprel.NSUBJ);
        return !subjects.isEmpty()
                && predicate.head() != 0
                && sentence.dependents(predicate, Deprel.AUX).stream()
                        .anyMatch(aux -> lexicon.inverted.at(sentence, aux).isPresent()
                                && aux.id() < subjects.get(0).id());
    }

    /** Whether the words between marks that a predicate stands among open with a word of condition. */
    private boolean opensWithCondition(Token predicate) {
        int first = predicate.id();
        while (first > 1 && !sentence.token(first - 1).is(Upos.PUNCT)) {
            first--;
        }
        return first < predicate.id()
                && lexicon.conditions.at(sentence, sentence.token(first)).isPresent();
    }

    /** <i>If Peru attacks, Chile condemns it</i>: a condition before the main clause is one of it too. */
    private boolean isConditioned(Token predicate) {
        return opensWithCondition(predicate)
                || sentence.dependents(predicate, Deprel.ADVCL).stream()
                        .filter(clause -> clause.id() < predicate.id())
                        .flatMap(clause -> sentence.dependents(clause, Deprel.MARK).stream())
                        .anyMatch(mark -> lexicon.conditions.at(sentence, mark).isPresent());
    }
}
