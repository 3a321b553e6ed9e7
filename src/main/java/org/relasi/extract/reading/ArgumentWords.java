package org.relasi.extract.reading;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Mention;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * Finds the words of a sentence that stand for the doer and the undergoer of a finding there: a name (<i>Menteri Keuangan
 * ANA VEGA</i>), a nominal (<i>KELOMPOK ITU</i>), a pronoun or a clitic (<i>pasukanNYA</i>).
 */
final class ArgumentWords {

    private static final int DEEPEST_PHRASE = 6;
    /** Words between a noun and the name of whom it acts for: <i>troops from BOLIVIA</i>. */
    private static final int FARTHEST_NAME = 3;

    private final Scene scene;
    private final Sentence sentence;

    ArgumentWords(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** Empty where nobody is known to have done it, and where no word of the sentence says who did. */
    Optional<Span> doer(Finding finding) {
        Integer subject = finding.subject();
        return subject == null ? Optional.empty() : words(finding, finding.doer(), subject);
    }

    /** Empty where no word of the sentence says to whom it was done. */
    Optional<Span> undergoer(Finding finding) {
        return words(finding, finding.undergoer(), finding.object());
    }

    private Optional<Span> words(Finding finding, @Nullable Token head, int participant) {
        return head == null
                ? nearest(finding.trigger(), participant)
                : Optional.of(mention(head, participant).orElseGet(() -> nominal(head)));
    }

    /** Of words that a rule does not tell, those nearest to the trigger. */
    private Optional<Span> nearest(Token trigger, int participant) {
        return Stream.concat(
                        mentions(participant),
                        sentence.tokens().stream()
                                .filter(token -> isReferring(token, participant))
                                .map(this::nominal))
                .min(Comparator.comparingInt(span -> gap(span, trigger.span())));
    }

    private Stream<Span> mentions(int participant) {
        return scene.cast().mentions(participant, sentence.span()).stream().map(Mention::span);
    }

    private boolean isReferring(Token token, int participant) {
        return scene.coreference().of(sentence, token).contains(participant);
    }

    private static int gap(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    /** The name that a phrase is or holds, or that stands right behind it. */
    private Optional<Span> mention(Token head, int participant) {
        Optional<Span> own =
                mentions(participant).filter(span -> span.contains(head.span())).findFirst();
        if (own.isPresent() || head.is(Upos.PRON) || isReferring(head, participant)) {
            return own.map(span -> sentence.nameAt(head).isPresent() ? span : span.join(nominal(head)));
        }
        return mentions(participant)
                .filter(span -> isPartOf(first(span), head))
                .min(Comparator.comparingInt(span -> gap(span, head.span())));
    }

    private Token first(Span span) {
        return sentence.tokens().get(Span.firstEndingBehind(sentence.tokens(), Token::span, span.start()));
    }

    private boolean isPartOf(Token word, Token head) {
        if (word.id() > head.id() && word.id() - head.id() <= FARTHEST_NAME) {
            return true;
        }
        Token at = word;
        for (int depth = 0; depth < DEEPEST_PHRASE && isNominal(at); depth++) {
            if (at.head() == head.id()) {
                return true;
            }
            at = sentence.head(at).orElse(head);
        }
        return false;
    }

    private static boolean isNominal(Token token) {
        return isOneOf(
                token, Deprel.NMOD, Deprel.FLAT, Deprel.APPOS, Deprel.COMPOUND, Deprel.AMOD, Deprel.DET, Deprel.CONJ);
    }

    private static boolean isOneOf(Token token, String... relations) {
        return Stream.of(relations).anyMatch(token::isDeprel);
    }

    /** A noun with the words beside it that say which it is: <i>kelompok itu, the council, both sides</i>. */
    private Span nominal(Token head) {
        int first = head.id();
        while (first > 1 && belongs(sentence.token(first - 1), first, head.id())) {
            first--;
        }
        int last = head.id();
        while (last < sentence.tokens().size() && belongs(sentence.token(last + 1), first, last)) {
            last++;
        }
        return sentence.token(first).span().join(sentence.token(last).span());
    }

    private boolean belongs(Token word, int first, int last) {
        boolean inside = first <= word.head() && word.head() <= last;
        return inside
                && isOneOf(word, Deprel.DET, Deprel.NUMMOD, Deprel.AMOD, Deprel.COMPOUND, Deprel.FLAT, Deprel.NMOD)
                && sentence.dependents(word, Deprel.CASE).isEmpty();
    }
}
