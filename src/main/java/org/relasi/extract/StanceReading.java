package org.relasi.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Finds how the text stands to one predicate: by the words around it, the clauses over it, and who is speaking. */
final class StanceReading {

    private static final int DEEPEST = 8;
    private static final List<String> QUESTIONS = List.of("?", "?\"", "?”");
    private static final Set<RelationType> WISHES = EnumSet.of(
            RelationType.URGES,
            RelationType.ORDERS,
            RelationType.PROPOSES,
            RelationType.PROMISES,
            RelationType.THREATENS,
            RelationType.WARNS);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Set<Integer> idiomatic;
    private final Token predicate;
    private final Speakers speakers;

    StanceReading(Scene scene, Token predicate) {
        this.sentence = scene.sentence();
        this.lexicon = scene.lexicon();
        this.idiomatic = scene.triggers().idiomatic();
        this.predicate = predicate;
        this.speakers = new Speakers(scene);
    }

    Stance stance() {
        Stance own = new Stance(ownPolarity(), null, null);
        Stance clause = insideClauses(own);
        return clause.attributedTo() == null
                ? speakers.of(predicate).map(clause::saidBy).orElse(clause)
                : clause;
    }

    /** What the words that hang on the predicate itself make of it. */
    private Polarity ownPolarity() {
        List<Token> around = sentence.dependents(predicate).stream()
                .filter(token -> !idiomatic.contains(token.id()))
                .toList();
        // a clause joined on has its own negation: he spoke with Baker but declined to say of what
        if (around.stream().anyMatch(token -> lexicon.has("negation", token) && !isJoined(token))) {
            return Polarity.NEGATED;
        }
        List<Token> before =
                around.stream().filter(token -> token.id() < predicate.id()).toList();
        boolean wanted = before.stream()
                .anyMatch(token -> lexicon.has("intention", token)
                        || token.isDeprel(Deprel.MARK) && lexicon.has("conditional", token));
        boolean question = QUESTIONS.stream().anyMatch(sentence.text()::endsWith);
        if (wanted || question) {
            return Polarity.INTENDED;
        }
        boolean hedged = before.stream().anyMatch(token -> !token.is(Upos.NOUN) && lexicon.has("hedges", token));
        return hedged ? Polarity.ALLEGED : Polarity.ASSERTED;
    }

    private static boolean isJoined(Token clause) {
        return clause.isDeprel(Deprel.CONJ) || clause.isDeprel(Deprel.ADVCL) && clause.is(Upos.VERB);
    }

    private Stance insideClauses(Stance own) {
        Token at = predicate;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty() || isContrasted(at)) {
                return own;
            }
            Optional<Stance> stance = isContent(at, head.get()) ? contentOf(head.get(), own) : Optional.empty();
            if (stance.isPresent()) {
                return stance.get();
            }
            at = head.get();
        }
        return own;
    }

    /** <i>Rusia dituduh menyerang, sementara AS mengecam Iran</i>: what stands against the rest is not part of it. */
    private boolean isContrasted(Token clause) {
        return clause.isDeprel(Deprel.ADVCL)
                && sentence.dependents(clause, Deprel.MARK).stream().anyMatch(mark -> lexicon.has("contrasts", mark));
    }

    /**
     * Whether a clause says what its governor's is about. Treebanks of Indonesian call <i>membantah pernah menemui</i> an
     * adverbial clause too; there it has no marker and no subject of its own, and follows at once.
     */
    private boolean isContent(Token clause, Token governor) {
        if (clause.isDeprel(Deprel.CCOMP) || clause.isDeprel(Deprel.XCOMP)) {
            return true;
        }
        if (!clause.isDeprel(Deprel.ADVCL)) {
            return false;
        }
        List<Token> marks = sentence.dependents(clause, Deprel.MARK);
        return marks.isEmpty()
                ? followsAtOnce(clause, governor)
                        && sentence.dependents(clause, Deprel.NSUBJ).isEmpty()
                : marks.stream()
                        .anyMatch(mark -> lexicon.has("contentMarkers", mark) && !lexicon.has("conditional", mark));
    }

    private boolean followsAtOnce(Token clause, Token governor) {
        return clause.id() > governor.id()
                && sentence.tokens().stream()
                        .filter(token -> token.id() > governor.id() && token.id() < clause.id())
                        .noneMatch(token -> token.is(Upos.PUNCT));
    }

    /** The stance of a clause that is the content of {@code governor}, where that is a word of saying or wanting. */
    private Optional<Stance> contentOf(Token governor, Stance own) {
        if (lexicon.has("denial", governor)) {
            return Optional.of(said(governor, Polarity.DENIED));
        }
        if (lexicon.has("accusation", governor)) {
            return Optional.of(said(governor, Polarity.ALLEGED));
        }
        if (isWish(governor)) {
            return Optional.of(said(governor, Polarity.INTENDED));
        }
        if (lexicon.has("intention", governor)) {
            return Optional.of(new Stance(Polarity.INTENDED, null, governor));
        }
        if (lexicon.has("negation", governor)) {
            return Optional.of(new Stance(Polarity.NEGATED, null, governor));
        }
        return lexicon.has("speech", governor) ? Optional.of(said(governor, own.claimed())) : Optional.empty();
    }

    private boolean isWish(Token governor) {
        return lexicon.framesAt(sentence, governor).stream().anyMatch(frame -> WISHES.contains(frame.type()));
    }

    private Stance said(Token governor, Polarity polarity) {
        return new Stance(polarity, speakers.ofVerb(governor).orElse(null), governor);
    }
}
