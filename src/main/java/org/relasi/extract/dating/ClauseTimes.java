package org.relasi.extract.dating;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        Optional<Token> trigger = sentence.tokens().stream()
                .filter(token -> token.span().start() == statement.trigger().start())
                .findFirst();
        Token at = trigger.orElse(null);
        for (int step = 0; at != null && step < HIGHEST; step++) {
            When when = around(at);
            if (when != null) {
                return when;
            }
            at = sharing(at);
        }
        return null;
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
        boolean says = lexicon.has("speech", head) || lexicon.has("denial", head) || lexicon.has("accusation", head);
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
