package org.relasi.extract.dating;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.time.TimeExpression;
import org.relasi.extract.time.When;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * When the statements of a sentence happened: the time of their trigger, else of the clauses that it shares its time with.
 * What somebody says has not the time of the saying: in <i>Lavrov said on Wednesday that Russia attacked</i> the attack has
 * none.
 */
final class ClauseTimes {

    private static final int HIGHEST = 6;

    /** Deeds that are done by saying something. */
    private static final Set<RelationType> SAYINGS = EnumSet.of(
            RelationType.ACCUSES,
            RelationType.DENIES,
            RelationType.CRITICIZES,
            RelationType.REJECTS,
            RelationType.WARNS,
            RelationType.THREATENS,
            RelationType.PRAISES,
            RelationType.PROPOSES,
            RelationType.PROMISES,
            RelationType.URGES,
            RelationType.ORDERS,
            RelationType.CONFIRMS,
            RelationType.APOLOGIZES_TO);

    /** How what is said hangs on the word of saying, also where this was put in before it. */
    private static final List<String> CONTENT =
            List.of(Deprel.CCOMP, Deprel.XCOMP, Deprel.PARATAXIS, Deprel.OBJ, Deprel.OBL, Deprel.ACL);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final TimeOwners owners;

    ClauseTimes(Sentence sentence, Lexicon lexicon, List<TimeExpression> expressions) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.owners = new TimeOwners(sentence, lexicon, expressions);
    }

    /** The time of a statement of this sentence, null where the text gives none. Offices and memberships last: none. */
    @Nullable
    When of(Statement statement) {
        boolean lasting = statement.type() == RelationType.HOLDS_POSITION || statement.type() == RelationType.MEMBER_OF;
        if (lasting) {
            return null;
        }
        Token at = trigger(statement);
        for (int step = 0; at != null && step < HIGHEST; step++) {
            When when = around(at);
            if (when != null) {
                return when;
            }
            at = sharing(at);
        }
        return null;
    }

    private @Nullable Token trigger(Statement statement) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() == statement.trigger().start())
                .findFirst()
                .orElse(null);
    }

    /**
     * When a statement of this sentence was said: the time of the word of saying whose content it is or that is put in beside it,
     * else of another that it rests on, else its own where to say it is the deed. Null where the sentence gives none: then only
     * the article says it.
     */
    @Nullable
    When said(Statement statement) {
        Token at = trigger(statement);
        for (int step = 0; at != null && step < HIGHEST; step++) {
            When when = saying(at);
            if (when != null) {
                return when;
            }
            at = sentence.head(at).orElse(null);
        }
        When told = isOthersWords(statement) ? owners.ofSpeech() : null;
        if (told != null) {
            return told;
        }
        return SAYINGS.contains(statement.type()) ? of(statement) : null;
    }

    private static boolean isOthersWords(Statement statement) {
        return statement.attributedTo() != null || statement.polarity() == Polarity.ALLEGED;
    }

    /** The time of the word of saying over a word, or put in beside it. */
    private @Nullable When saying(Token token) {
        Token head = sentence.head(token).orElse(null);
        if (head != null && says(head) && CONTENT.stream().anyMatch(token::isDeprel)) {
            return owners.of(head);
        }
        return sentence.dependents(token, Deprel.PARATAXIS).stream()
                .filter(this::says)
                .map(owners::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean says(Token word) {
        return lexicon.has("speech", word) || lexicon.has("denial", word) || lexicon.has("accusation", word);
    }

    /** Of the word itself, of its subject where it tells that this happened, or of a clause that says when. */
    private @Nullable When around(Token token) {
        When own = owners.of(token);
        if (own != null) {
            return own;
        }
        for (Token dependent : sentence.dependents(token)) {
            boolean happening = dependent.isDeprel(Deprel.NSUBJ) && lexicon.has("happening", token);
            boolean meanwhile = dependent.isDeprel(Deprel.ADVCL) && hasMark(dependent, "meanwhile");
            boolean state = dependent.isDeprel(Deprel.XCOMP) && !dependent.is(Upos.VERB);
            boolean within = happening || meanwhile || state;
            When when = within ? owners.of(dependent) : null;
            if (when != null) {
                return when;
            }
        }
        return null;
    }

    /** The word over this one whose time is its time too, null for none. */
    private @Nullable Token sharing(Token token) {
        Token head = sentence.head(token).orElse(null);
        if (head == null) {
            return null;
        }
        boolean says = says(head);
        boolean carried = token.is(Upos.NOUN)
                && (lexicon.has("lightVerbs", head)
                        || lexicon.has("receivingVerbs", head)
                        || token.isDeprel(Deprel.NSUBJ) && lexicon.has("happening", head));
        boolean shares = carried
                || token.isDeprel(Deprel.CONJ) && head.is(token.upos())
                || token.isDeprel(Deprel.XCOMP) && !says
                || token.isDeprel(Deprel.ADVCL)
                        && (hasMark(token, "meanwhile") || !says && !hasMark(token, "elsewhen"));
        return shares ? head : null;
    }

    private boolean hasMark(Token clause, String list) {
        return sentence.dependents(clause).stream()
                .anyMatch(mark ->
                        (mark.isDeprel(Deprel.MARK) || mark.isDeprel(Deprel.CASE) || mark.isDeprel(Deprel.ADVMOD))
                                && lexicon.has(list, mark));
    }
}
