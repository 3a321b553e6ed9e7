package org.relasi.extract.dating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.time.Precision;
import org.relasi.extract.time.TimeExpression;
import org.relasi.extract.time.When;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * What each expression of time of a sentence is the time of: the predicate of its clause, or a noun such as
 * <i>pemilu</i> in <i>pemilu 2016</i>. A time of saying stays with the word of saying: <i>kata Lavrov, Rabu (12/3)</i>.
 */
final class TimeOwners {

    private static final int FARTHEST_SPEECH = 30;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Map<Integer, When> times = new HashMap<>();

    TimeOwners(Sentence sentence, Lexicon lexicon, List<TimeExpression> expressions) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        for (TimeExpression expression : expressions) {
            times.merge(owner(expression), expression.when(), TimeOwners::finer);
        }
    }

    /** Of two times of one thing the finer, and of two as fine the first. */
    private static When finer(When known, When other) {
        return other.precision().compareTo(known.precision()) < 0 ? other : known;
    }

    /** The time of a word, null for none. */
    @Nullable
    When of(Token token) {
        return times.get(token.id());
    }

    /** The first time that belongs to a word of saying or reporting, null for none. */
    @Nullable
    When ofSpeech() {
        return sentence.tokens().stream()
                .filter(token -> times.containsKey(token.id()) && isSpeech(token))
                .findFirst()
                .map(this::of)
                .orElse(null);
    }

    private int owner(TimeExpression expression) {
        Token anchor = anchor(expression);
        Token owner = sentence.head(anchor).orElse(null);
        while (owner != null && !isOwner(owner, expression)) {
            owner = sentence.head(owner).orElse(null);
        }
        if (owner == null) {
            owner = anchor;
        }
        Token speech = speechBefore(expression);
        if (speech != null && (owner.id() < speech.id() || isAdjacent(speech, expression))) {
            return speech.id();
        }
        return owner.id();
    }

    /** The word of the expression by which it hangs on the rest of the sentence. */
    private Token anchor(TimeExpression expression) {
        for (int id = expression.first(); id <= expression.last(); id++) {
            Token token = sentence.token(id);
            if (!expression.covers(token.head())) {
                return token;
            }
        }
        return sentence.token(expression.first());
    }

    /** A comma before a preposition closes a relative clause: <i>X menembak Y, yang …, pada Kamis</i>. */
    private boolean isOwner(Token token, TimeExpression expression) {
        if (expression.covers(token.id())) {
            return false;
        }
        boolean closed = token.isDeprel(Deprel.ACL) && hasPreposition(expression) && followsComma(expression);
        boolean clause = Stream.of(Deprel.ROOT, Deprel.CCOMP, Deprel.XCOMP, Deprel.ADVCL, Deprel.ACL, Deprel.PARATAXIS)
                .anyMatch(token::isDeprel);
        return !closed && (clause || token.is(Upos.VERB) || isDatedNoun(token, expression));
    }

    /**
     * A noun keeps what stands before it, <i>the March 8 rally</i>, a month or year beside it, <i>kesepakatan nuklir 2015</i>, and one with a preposition where it is the noun
     * of a deed. A day is its own only where it is the subject, <i>serangan pada Rabu menewaskan …</i>: elsewhere a day
     * tells when the news happened.
     */
    private boolean isDatedNoun(Token token, TimeExpression expression) {
        Optional<NameSpan> name = sentence.nameAt(token);
        boolean event = name.filter(span -> span.type() == EntityType.EVENT).isPresent();
        boolean common = token.is(Upos.NOUN) && name.isEmpty();
        if (!event && !common || followsComma(expression)) {
            return false;
        }
        if (token.id() == expression.last() + 1) {
            return true;
        }
        if (expression.when().precision() == Precision.DAY) {
            return token.isDeprel(Deprel.NSUBJ);
        }
        return event || !hasPreposition(expression) || lexicon.isDeed(token);
    }

    private boolean hasPreposition(TimeExpression expression) {
        return expression.first() > 1 && sentence.token(expression.first() - 1).is(Upos.ADP)
                || sentence.token(expression.first()).is(Upos.ADP);
    }

    private boolean followsComma(TimeExpression expression) {
        int before = expression.first() - 1;
        if (before >= 1 && sentence.token(before).is(Upos.ADP)) {
            before--;
        }
        return before >= 1 && sentence.token(before).form().equals(",");
    }

    /** The word of saying right before, with nothing but who speaks, to whom and where in between. */
    private @Nullable Token speechBefore(TimeExpression expression) {
        int farthest = Math.max(1, expression.first() - FARTHEST_SPEECH);
        for (int id = expression.first() - 1; id >= farthest; id--) {
            Token token = sentence.token(id);
            if (isSpeech(token)) {
                return token;
            }
            if (token.is(Upos.VERB) || token.is(Upos.SCONJ) || lexicon.has("contentMarkers", token)) {
                return null;
            }
        }
        return null;
    }

    private boolean isSpeech(Token token) {
        if (lexicon.has("speechPrepositions", token) || lexicon.has("reporting", token)) {
            return true;
        }
        return lexicon.has("speech", token) && (token.is(Upos.VERB) || isBeforeName(token));
    }

    private boolean isAdjacent(Token speech, TimeExpression expression) {
        for (int id = speech.id() + 1; id < expression.first(); id++) {
            if (!sentence.token(id).is(Upos.ADP)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBeforeName(Token token) {
        return token.id() < sentence.tokens().size()
                && sentence.token(token.id() + 1).is(Upos.PROPN);
    }
}
