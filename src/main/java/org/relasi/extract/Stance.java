package org.relasi.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * How a text stands to what a predicate says: its polarity, whose words it rests on, and the predicate whose content it
 * is.
 *
 * @param attributedTo participant id, null for the narrator
 * @param governor the predicate whose content clause it stands in, null for none
 */
record Stance(
        Polarity polarity,
        @Nullable Integer attributedTo,
        @Nullable Token governor) {

    private static final int DEEPEST = 8;
    private static final String OPENING = "“«";
    private static final String CLOSING = "”»";
    private static final Set<RelationType> WISHES = EnumSet.of(
            RelationType.URGES,
            RelationType.ORDERS,
            RelationType.PROPOSES,
            RelationType.PROMISES,
            RelationType.THREATENS,
            RelationType.WARNS);

    static final Stance PLAIN = new Stance(Polarity.ASSERTED, null, null);

    /** Whether the doer of a statement is who says it, and no clause stands between: who accuses says so himself. */
    boolean isOwnWords(int subject) {
        return attributedTo != null && attributedTo == subject;
    }

    /** Whose own deed it is asserts it: <i>Raab said he condemned the move</i>. */
    Stance asserted() {
        Polarity own = polarity == Polarity.ALLEGED ? Polarity.ASSERTED : polarity;
        return new Stance(own, governor == null ? null : attributedTo, governor);
    }

    static Stance of(Scene scene, Token predicate) {
        Stance own = new Stance(ownPolarity(scene, predicate), null, null);
        Stance clause = own.insideClauses(scene, predicate);
        return clause.attributedTo == null ? clause.insideSpeech(scene, predicate) : clause;
    }

    private static Polarity ownPolarity(Scene scene, Token predicate) {
        Sentence sentence = scene.sentence();
        Lexicon lexicon = scene.lexicon();
        Set<Integer> idiomatic = lexicon.idiomatic(sentence);
        List<Token> around = sentence.dependents(predicate).stream()
                .filter(token -> !idiomatic.contains(token.id()))
                .toList();
        // a clause joined on has its own negation: he spoke with Baker but declined to say of what
        if (around.stream().anyMatch(token -> lexicon.has("negation", token) && !isJoined(token))) {
            return Polarity.NEGATED;
        }
        boolean wanted = around.stream()
                .filter(token -> token.id() < predicate.id())
                .anyMatch(token -> lexicon.has("intention", token)
                        || token.isDeprel(Deprel.MARK) && lexicon.has("conditional", token));
        boolean question = sentence.text().endsWith("?")
                || sentence.text().endsWith("?\"")
                || sentence.text().endsWith("?”");
        if (wanted || question) {
            return Polarity.INTENDED;
        }
        boolean hedged = around.stream()
                .anyMatch(token -> token.id() < predicate.id() && !token.is(Upos.NOUN) && lexicon.has("hedges", token));
        return hedged ? Polarity.ALLEGED : Polarity.ASSERTED;
    }

    private static boolean isJoined(Token clause) {
        return clause.isDeprel(Deprel.CONJ) || clause.isDeprel(Deprel.ADVCL) && clause.is(Upos.VERB);
    }

    private Stance insideClauses(Scene scene, Token predicate) {
        Sentence sentence = scene.sentence();
        Token at = predicate;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return this;
            }
            if (isContrasted(scene, at)) {
                return this;
            }
            Optional<Stance> stance =
                    isContent(scene, at, head.get()) ? contentOf(scene, head.get()) : Optional.empty();
            if (stance.isPresent()) {
                return stance.get();
            }
            at = head.get();
        }
        return this;
    }

    /** <i>Rusia dituduh menyerang, sementara AS mengecam Iran</i>: what stands against the rest is not part of it. */
    private static boolean isContrasted(Scene scene, Token clause) {
        return clause.isDeprel(Deprel.ADVCL)
                && scene.sentence().dependents(clause, Deprel.MARK).stream()
                        .anyMatch(mark -> scene.lexicon().has("contrasts", mark));
    }

    /**
     * Whether a clause says what its governor's is about. Treebanks of Indonesian call <i>membantah pernah menemui</i> an
     * adverbial clause too; there it has no marker and no subject of its own, and follows at once.
     */
    private static boolean isContent(Scene scene, Token clause, Token governor) {
        Sentence sentence = scene.sentence();
        if (clause.isDeprel(Deprel.CCOMP) || clause.isDeprel(Deprel.XCOMP)) {
            return true;
        }
        if (!clause.isDeprel(Deprel.ADVCL)) {
            return false;
        }
        List<Token> marks = sentence.dependents(clause, Deprel.MARK);
        boolean atOnce = sentence.tokens().stream()
                .filter(token -> token.id() > governor.id() && token.id() < clause.id())
                .noneMatch(token -> token.is(Upos.PUNCT));
        return marks.isEmpty()
                ? clause.id() > governor.id()
                        && atOnce
                        && sentence.dependents(clause, Deprel.NSUBJ).isEmpty()
                : marks.stream()
                        .anyMatch(mark -> scene.lexicon().has("contentMarkers", mark)
                                && !scene.lexicon().has("conditional", mark));
    }

    /** The stance of a clause that is the content of {@code governor}, where that is a word of saying or wanting. */
    private Optional<Stance> contentOf(Scene scene, Token governor) {
        Lexicon lexicon = scene.lexicon();
        if (lexicon.has("denial", governor)) {
            return Optional.of(said(scene, governor, Polarity.DENIED));
        }
        if (lexicon.has("accusation", governor)) {
            return Optional.of(said(scene, governor, Polarity.ALLEGED));
        }
        boolean wish =
                lexicon.framesAt(scene.sentence(), governor).stream().anyMatch(frame -> WISHES.contains(frame.type()));
        if (wish) {
            return Optional.of(said(scene, governor, Polarity.INTENDED));
        }
        if (lexicon.has("intention", governor)) {
            return Optional.of(new Stance(Polarity.INTENDED, null, governor));
        }
        if (lexicon.has("negation", governor)) {
            return Optional.of(new Stance(Polarity.NEGATED, null, governor));
        }
        return lexicon.has("speech", governor)
                ? Optional.of(said(scene, governor, polarity == Polarity.ASSERTED ? Polarity.ALLEGED : polarity))
                : Optional.empty();
    }

    private static Stance said(Scene scene, Token governor, Polarity polarity) {
        return new Stance(polarity, speaker(scene, governor).orElse(null), governor);
    }

    private static Optional<Integer> speaker(Scene scene, Token verb) {
        Phrases phrases = new Phrases(scene);
        return new Arguments(scene.sentence(), scene.lexicon())
                .doers(verb).stream()
                        .flatMap(head -> phrases.participants(head).stream())
                        .filter(id -> scene.cast().type(id).isActor())
                        .findFirst();
    }

    /** Inside quotation marks of a sentence with a speaker, or under <i>menurut X</i>. */
    private Stance insideSpeech(Scene scene, Token predicate) {
        Sentence sentence = scene.sentence();
        Polarity claimed = polarity == Polarity.ASSERTED ? Polarity.ALLEGED : polarity;
        if (isQuoted(sentence, predicate)) {
            Optional<Integer> speaker = sentence.tokens().stream()
                    .filter(token -> scene.lexicon().has("speech", token) && !isQuoted(sentence, token))
                    .flatMap(token -> speaker(scene, token).stream())
                    .findFirst();
            if (speaker.isPresent()) {
                return new Stance(claimed, speaker.get(), governor);
            }
        }
        Optional<Integer> reporter = reporter(scene, predicate);
        if (reporter.isPresent()) {
            return new Stance(claimed, reporter.get(), governor);
        }
        Phrases phrases = new Phrases(scene);
        Optional<Integer> source = sentence.tokens().stream()
                .flatMap(token -> speechSource(scene, token).stream())
                .flatMap(head -> phrases.participants(head).stream())
                .findFirst();
        return source.map(id -> new Stance(claimed, id, governor)).orElse(this);
    }

    /** Who speaks in a clause that is put in: <i>the police, a spokesman said, detained …</i>. */
    private static Optional<Integer> reporter(Scene scene, Token predicate) {
        Sentence sentence = scene.sentence();
        Optional<Token> at = Optional.of(predicate);
        for (int depth = 0; at.isPresent() && depth < DEEPEST; depth++) {
            Optional<Integer> speaker = sentence.dependents(at.get(), Deprel.PARATAXIS).stream()
                    .filter(verb -> scene.lexicon().has("speech", verb) && !isUnder(sentence, predicate, verb))
                    .flatMap(verb -> speaker(scene, verb).stream())
                    .findFirst();
            if (speaker.isPresent()) {
                return speaker;
            }
            at = sentence.head(at.get());
        }
        return Optional.empty();
    }

    /** Whether a word is another or stands in its clause: <i>kata Badr saat berbicara di Manama</i>. */
    private static boolean isUnder(Sentence sentence, Token word, Token verb) {
        Token at = word;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (at.equals(verb)) {
                return true;
            }
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return false;
            }
            at = head.get();
        }
        return false;
    }

    /** Who stands after <i>menurut</i>, or after the two words <i>according to</i>. */
    private static Optional<Token> speechSource(Scene scene, Token token) {
        Sentence sentence = scene.sentence();
        if (token.isDeprel(Deprel.CASE) && scene.lexicon().has("speechPrepositions", token)) {
            return sentence.head(token);
        }
        List<Token> tokens = sentence.tokens();
        boolean two = token.id() < tokens.size()
                && scene.lexicon()
                        .words()
                        .getOrDefault("speechPrepositions", Set.of())
                        .contains((token.form() + " " + tokens.get(token.id()).form()).toLowerCase(Locale.ROOT));
        return !two
                ? Optional.empty()
                : tokens.stream()
                        .skip(token.id() + 1L)
                        .takeWhile(other -> !other.is(Upos.PUNCT))
                        .filter(other -> sentence.nameAt(other).isPresent())
                        .findFirst();
    }

    private static boolean isQuoted(Sentence sentence, Token token) {
        boolean open = false;
        boolean seen = false;
        for (Token other : sentence.tokens()) {
            if (other.id() == token.id() && seen) {
                return open;
            }
            if (OPENING.contains(other.form())) {
                open = true;
                seen = true;
            } else if (CLOSING.contains(other.form())) {
                if (!seen && other.id() > token.id()) {
                    return true;
                }
                open = false;
                seen = true;
            } else if (other.form().equals("\"")) {
                open = !open;
                seen = true;
            }
        }
        return open && seen && token.id() > sentence.tokens().size();
    }
}
