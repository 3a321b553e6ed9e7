package org.relasi.extract.factuality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relasi.extract.factuality.FactualityReading.OtherWords;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Finds whether a word is the complement of another, and what that one says of it. */
final class Complements {

    private static final String QUOTES = "\"“”";
    private static final String CSUBJ = "csubj";
    private static final List<String> CLAUSES = List.of(Deprel.CCOMP, Deprel.XCOMP, CSUBJ);
    private static final List<String> LOOSE =
            List.of(Deprel.ADVCL, Deprel.ACL, Deprel.OBJ, Deprel.OBL, Deprel.NMOD, Deprel.PARATAXIS, Deprel.NSUBJ);
    private static final List<String> OF_NOUN =
            List.of(Deprel.ACL, Deprel.CCOMP, Deprel.ADVCL, Deprel.XCOMP, Deprel.NMOD, Deprel.APPOS);
    private static final List<String> PREDICATES =
            List.of(Deprel.ADVCL, Deprel.XCOMP, Deprel.AMOD, Deprel.CONJ, Deprel.OBJ, Deprel.CCOMP, Deprel.PARATAXIS);
    private static final int PREDICATES_DEEP = 2;
    /** Words before a clause among which the noun stands that it is about. */
    private static final int BEFORE_CLAUSE = 3;

    private static final List<String> PHRASES = List.of(Deprel.OBJ, Deprel.NSUBJ_PASS, Deprel.OBL, Deprel.NMOD);

    private final Sentence sentence;
    private final FactualityLexicon lexicon;
    private final OtherWords others;
    private final Surroundings surroundings;
    private final Times times;

    Complements(Sentence sentence, FactualityLexicon lexicon, OtherWords others, Surroundings surroundings) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.others = others;
        this.surroundings = surroundings;
        this.times = new Times(sentence, lexicon);
    }

    /** What {@code word} says of {@code part}, which hangs on it; empty where that is no complement of it. */
    Optional<Signature> signature(Token word, Token part) {
        if (times.isClauseOf(part)) {
            return Optional.empty();
        }
        if (isContentNoun(part) && !part.isDeprel(Deprel.XCOMP)) {
            return ofContentNoun(word, part);
        }
        if (isContentNoun(word)) {
            return isAboutNoun(word, part)
                    ? truthBehind(part, PREDICATES_DEEP).or(() -> lexicon.nouns.between(sentence, word, part))
                    : Optional.empty();
        }
        boolean clause = FactualityReading.isAny(part, CLAUSES) || isLooseContent(word, part);
        Optional<Signature> own = lexicon.signatures.between(sentence, word, part);
        if (own.isPresent() && (clause || fitsLoosely(word, part))) {
            return own;
        }
        if (clause) {
            return truth(word).or(() -> others.signature(word));
        }
        return ofDeed(word, part, own);
    }

    /** What stands over a word: of a clause that the tree hangs on an object, the verb: <i>accused Chile's army OF hacking</i>. */
    Optional<Token> over(Token part) {
        Optional<Token> head = sentence.head(part);
        return head.filter(object -> part.isDeprel(Deprel.ACL)
                        && object.isDeprel(Deprel.OBJ)
                        && !isContentNoun(object)
                        && sentence.dependents(part, Deprel.MARK).stream().anyMatch(this::isContentMark)
                        && sentence.dependents(part, Deprel.NSUBJ).isEmpty())
                .flatMap(sentence::head)
                .filter(verb -> lexicon.signatures.between(sentence, verb, part).isPresent())
                .or(() -> head);
    }

    /** <i>I would like to THANK Peru</i>: who says that he wants to does it. */
    boolean isPerformed(Token word, Token part) {
        return lexicon.wishes.has(word)
                && lexicon.performatives.at(sentence, part).isPresent()
                && followsAtOnce(word, part)
                && others.isOfSpeaker(word)
                && !surroundings.says(word, Effect.FAILS);
    }

    /** <i>We CAN confirm that …</i>: who says that he can say so says so. */
    boolean isFree(Token word, Signature signature) {
        return signature.affirmed() == Effect.CLAIMED
                && others.isOfSpeaker(word)
                && sentence.dependents(word).stream().anyMatch(part -> part.id() < word.id() && lexicon.able.has(part))
                && !surroundings.says(word, Effect.FAILS);
    }

    /** <i>menemukan BUKTI bahwa X menyerang</i>: the noun that a clause is about, where the tree hangs the clause on the verb. */
    Optional<Token> nounBetween(Token word, Token part) {
        if (isContentNoun(word) || !part.isDeprel(Deprel.ADVCL) && !part.isDeprel(Deprel.CCOMP)) {
            return Optional.empty();
        }
        return sentence.dependents(part, Deprel.MARK).stream()
                .filter(mark -> mark.id() > 1 && isContentMark(mark))
                .flatMap(mark ->
                        sentence.tokens().subList(Math.max(0, mark.id() - 1 - BEFORE_CLAUSE), mark.id() - 1).stream())
                .filter(noun -> noun.head() == word.id() && isContentNoun(noun))
                .reduce((farther, nearer) -> nearer);
    }

    /** What a noun says of a clause that it is about. */
    Optional<Signature> signatureOfNoun(Token noun, Token part) {
        return lexicon.nouns.between(sentence, noun, part);
    }

    /** <i>Reports that … were FALSE; DENIED reports that …; found no EVIDENCE that …</i>. */
    private Optional<Signature> ofContentNoun(Token word, Token noun) {
        if (noun.isDeprel(Deprel.NSUBJ)) {
            // talks ENDED: what is named by a noun alone has been
            return truthOf(word)
                    .or(() -> hasClause(noun) ? lexicon.signatures.between(sentence, word, noun) : Optional.empty());
        }
        if (!FactualityReading.isAny(noun, PHRASES)) {
            return Optional.empty();
        }
        return lexicon.signatures
                .between(sentence, word, noun)
                .or(() -> lexicon.nouns.at(sentence, word).map(PhraseLists.Match::value))
                .or(() -> noun.isDeprel(Deprel.OBL) ? Optional.empty() : Optional.of(Signature.SAME));
    }

    private boolean hasClause(Token noun) {
        return Stream.of(Deprel.ACL, Deprel.CCOMP, Deprel.ADVCL)
                .anyMatch(relation -> !sentence.dependents(noun, relation).isEmpty());
    }

    private Optional<Signature> truth(Token word) {
        return lexicon.truth.at(sentence, word).map(PhraseLists.Match::value);
    }

    /** What a predicate, or the word that a copula joins to its subject, says of the subject. */
    private Optional<Signature> truthOf(Token word) {
        Optional<Signature> joined = sentence.dependents(word).stream()
                .filter(part -> lexicon.copulas.has(word) && part.id() > word.id())
                .flatMap(part -> truth(part).stream())
                .findFirst();
        return joined.or(() -> truth(word));
    }

    /** <i>Kabar bahwa X menyerang Y KELIRU</i>, where the tree hangs on the clause what is said of the noun. */
    private Optional<Signature> truthBehind(Token clause, int depth) {
        for (Token part : sentence.dependents(clause)) {
            if (part.id() < clause.id() || !FactualityReading.isAny(part, PREDICATES)) {
                continue;
            }
            Optional<Signature> said = truth(part);
            if (said.isPresent()) {
                boolean negated = surroundings.says(part, Effect.FAILS);
                Effect effect = negated ? said.get().negated() : said.get().affirmed();
                return Optional.of(new Signature(effect, effect));
            }
            Optional<Signature> deeper = depth > 1 ? truthBehind(part, depth - 1) : Optional.empty();
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    private boolean isContentNoun(Token token) {
        return token.is(Upos.NOUN) && lexicon.nouns.at(sentence, token).isPresent();
    }

    /** A clause that says what a noun is about, not one that describes it: <i>kabar YANG beredar</i>. */
    private boolean isAboutNoun(Token noun, Token part) {
        if (!FactualityReading.isAny(part, OF_NOUN) || !followsAtOnce(noun, part)) {
            return false;
        }
        List<Token> subjects = sentence.dependents(part, Deprel.NSUBJ);
        boolean relative = subjects.stream()
                .anyMatch(subject -> lexicon.relative.at(sentence, subject).isPresent());
        boolean participle = part.hasFeat("VerbForm", "Part")
                && subjects.isEmpty()
                && sentence.dependents(part, Deprel.MARK).isEmpty();
        return (part.is(Upos.VERB) && !participle || part.isDeprel(Deprel.NMOD)) && !relative;
    }

    /** A noun of a deed as object: <i>ruled out sanctions on X</i>, or carried by a light verb. */
    private Optional<Signature> ofDeed(Token word, Token part, Optional<Signature> own) {
        boolean object = part.isDeprel(Deprel.OBJ) || part.isDeprel(Deprel.NSUBJ_PASS);
        if (!object || !part.is(Upos.NOUN)) {
            return Optional.empty();
        }
        if (own.isPresent() && lexicon.deeds.at(sentence, word).isPresent()) {
            return own;
        }
        return others.isLight(word) ? Optional.of(Signature.SAME) : Optional.empty();
    }

    /** A verb behind the words that ask for it, whatever the tree calls it: <i>ruled out attacking</i>. */
    private boolean fitsLoosely(Token word, Token part) {
        return FactualityReading.isAny(part, LOOSE)
                && followsAtOnce(word, part)
                && part.is(Upos.VERB)
                && sentence.dependents(part, Deprel.NSUBJ).stream().noneMatch(subject -> subject.id() < word.id())
                && !isTime(part);
    }

    /** Another clause of the sentence, not what the word is about: <i>while, after, because …</i>. */
    private boolean isTime(Token part) {
        List<Token> marks = sentence.dependents(part, Deprel.MARK);
        return part.isDeprel(Deprel.ADVCL) && !marks.isEmpty() && marks.stream().noneMatch(this::isContentMark);
    }

    private boolean isContentMark(Token mark) {
        return others.opensContent(mark) || lexicon.content.at(sentence, mark).isPresent();
    }

    /**
     * Whether an adverbial clause says what its governor's is about. Treebanks of Indonesian call <i>membantah pernah menemui</i>
     * one too; there it has no marker and no subject of its own, and follows at once.
     */
    private boolean isLooseContent(Token word, Token part) {
        if (!part.isDeprel(Deprel.ADVCL)) {
            return false;
        }
        List<Token> marks = sentence.dependents(part, Deprel.MARK);
        return marks.isEmpty()
                ? followsAtOnce(word, part)
                        && sentence.dependents(part, Deprel.NSUBJ).isEmpty()
                : marks.stream().anyMatch(others::opensContent);
    }

    private boolean followsAtOnce(Token word, Token part) {
        if (part.id() < word.id()) {
            return false;
        }
        for (int id = word.id() + 1; id < part.id(); id++) {
            if (sentence.token(id).is(Upos.PUNCT)
                    && QUOTES.indexOf(sentence.token(id).form()) < 0) {
                return false;
            }
        }
        return true;
    }
}
