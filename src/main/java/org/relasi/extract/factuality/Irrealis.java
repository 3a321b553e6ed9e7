package org.relasi.extract.factuality;

import java.util.List;
import java.util.stream.IntStream;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Tells what a sentence only asks, or imagines against the facts, from what it says, denies or plans. */
final class Irrealis {

    private static final List<String> QUOTES = List.of("\"", "“", "``");

    private final Sentence sentence;
    private final FactualityLexicon lexicon;

    Irrealis(Sentence sentence, FactualityLexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** Whether a predicate is asked, would have been so, or stands in a clause that supposes what is not so. */
    boolean is(Token predicate) {
        return isAsked(predicate)
                || isAuxiliary(predicate, lexicon.irrealis) && isAuxiliary(predicate, lexicon.perfect)
                || isInverted(predicate)
                || isAuxiliary(predicate, lexicon.unreal) && isConditional(predicate)
                || isInOpening(predicate)
                || hasUnrealCondition(predicate);
    }

    /** Whether a clause of the sentence supposes what is not so, by its first words. */
    boolean isSentence() {
        return sentence.tokens().stream().anyMatch(this::supposes);
    }

    private boolean isAsked(Token predicate) {
        int last = sentence.tokens().size();
        while (last > 1
                && sentence.token(last).is(Upos.PUNCT)
                && !sentence.token(last).form().startsWith("?")) {
            last--;
        }
        boolean quoted = last < sentence.tokens().size();
        return sentence.token(last).form().startsWith("?") && (!quoted || predicate.id() > lastQuoteBefore(last));
    }

    private int lastQuoteBefore(int last) {
        return IntStream.iterate(last - 1, id -> id > 0, id -> id - 1)
                .filter(id -> QUOTES.contains(sentence.token(id).form()))
                .findFirst()
                .orElse(0);
    }

    private boolean isAuxiliary(Token predicate, PhraseLists<Boolean> words) {
        return sentence.dependents(predicate, Deprel.AUX).stream().anyMatch(words::has);
    }

    private boolean isConditional(Token predicate) {
        return sentence.dependents(predicate, Deprel.MARK).stream()
                .anyMatch(mark -> lexicon.conditions.at(sentence, mark).isPresent());
    }

    /** <i>Peru tentu MENGECAM X seandainya …</i>: what would follow. */
    private boolean hasUnrealCondition(Token predicate) {
        return sentence.dependents(predicate, Deprel.ADVCL).stream()
                        .flatMap(clause -> sentence.dependents(clause, Deprel.MARK).stream())
                        .anyMatch(this::supposes)
                || isBehindUnreal(predicate);
    }

    /** <i>ANDAI tidak ada badai, Peru sudah menyerang X</i>, where the tree hangs what would follow on the condition. */
    private boolean isBehindUnreal(Token predicate) {
        return predicate.isDeprel(Deprel.ADVCL)
                && !sentence.dependents(predicate, Deprel.NSUBJ).isEmpty()
                && sentence.head(predicate)
                        .filter(condition -> condition.id() < predicate.id() && isInOpening(condition))
                        .isPresent();
    }

    /** <i>Peru would protest HAD Chile attacked</i>. */
    private boolean isInverted(Token predicate) {
        List<Token> subjects = sentence.dependents(predicate, Deprel.NSUBJ);
        return !subjects.isEmpty()
                && sentence.dependents(predicate, Deprel.AUX).stream()
                        .anyMatch(aux -> aux.id() < subjects.get(0).id() && lexicon.unreal.has(aux));
    }

    /** Whether the words between marks that a predicate stands among open with a word that supposes what is not so. */
    private boolean isInOpening(Token predicate) {
        int first = predicate.id();
        while (first > 1 && !sentence.token(first - 1).is(Upos.PUNCT)) {
            first--;
        }
        return first < predicate.id() && supposes(sentence.token(first));
    }

    /** <i>SEANDAINYA X menyerang; HAD X attacked</i>, the latter only where the sentence begins. */
    private boolean supposes(Token word) {
        boolean marked = lexicon.markers.at(sentence, word).stream().anyMatch(match -> match.value() == Effect.UNREAL);
        return marked
                || word.id() == 1
                        && sentence.tokens().size() > 1
                        && lexicon.unreal.has(word)
                        && !sentence.token(2).is(Upos.VERB)
                        && !sentence.token(2).is(Upos.ADV);
    }
}
