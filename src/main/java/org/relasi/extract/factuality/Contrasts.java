package org.relasi.extract.factuality;

import java.util.List;
import java.util.Optional;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * Who is named as not meant, and who is meant in his place: <i>bukan A, melainkan B; not A but B; B, not A</i>.
 *
 * @param contrastive words before who is not meant
 * @param substitutes words before who is meant in his place
 * @param also words that make it somebody more
 * @param focus phrases that hold a contrastive word and except nobody: not only
 */
record Contrasts(
        PhraseLists<Boolean> contrastive,
        PhraseLists<Boolean> substitutes,
        PhraseLists<Boolean> also,
        PhraseLists<Boolean> focus) {

    private static final List<Upos> SMALL = List.of(Upos.ADP, Upos.DET, Upos.ADJ, Upos.NUM);
    private static final List<Upos> NOMINAL = List.of(Upos.NOUN, Upos.PROPN);

    /** The word that names a phrase as not meant. */
    Optional<Token> before(Sentence sentence, Token phrase) {
        int first = phrase.id();
        for (Token word : sentence.dependents(phrase)) {
            if (word.id() < phrase.id() && excepts(sentence, word)) {
                return Optional.of(word);
            }
            first = Math.min(first, word.id());
        }
        // arrested NOT by Peru but by Chile, where the tree hangs it on the verb
        return first > 1 && excepts(sentence, sentence.token(first - 1))
                ? Optional.of(sentence.token(first - 1))
                : Optional.empty();
    }

    private boolean excepts(Sentence sentence, Token word) {
        return contrastive.at(sentence, word).isPresent()
                && focus.at(sentence, word).isEmpty();
    }

    /** Whether a conjunct, with these words of its own, stands for somebody named before as not meant. */
    boolean isSubstitute(List<Token> parts) {
        return parts.stream().anyMatch(substitutes::has) && parts.stream().noneMatch(also::has);
    }

    /** A word of the phrase that is meant in the place of the one behind a contrastive word. */
    Optional<Token> meant(Sentence sentence, Token word) {
        if (!excepts(sentence, word)) {
            return Optional.empty();
        }
        return phraseFrom(sentence, word.id() + 1)
                .flatMap(excepted -> substitute(sentence, excepted).or(() -> named(sentence, word)));
    }

    /** <i>not A BUT B attacked; bukan A yang menyerang, MELAINKAN B</i>, and no clause of its own. */
    private Optional<Token> substitute(Sentence sentence, Token excepted) {
        boolean verb = !sentence.dependents(excepted, Deprel.COP).isEmpty();
        for (int id = excepted.id() + 1; id < sentence.tokens().size(); id++) {
            Token word = sentence.token(id);
            if (substitutes.has(word)) {
                boolean behindVerb = verb;
                return also.has(sentence.token(id + 1))
                        ? Optional.empty()
                        : phraseFrom(sentence, id + 1).filter(phrase -> !behindVerb || !opensClause(sentence, phrase));
            }
            verb |= word.is(Upos.VERB);
        }
        return Optional.empty();
    }

    private static boolean opensClause(Sentence sentence, Token phrase) {
        return sentence.tokens().stream()
                .skip(phrase.id())
                .takeWhile(word -> !word.is(Upos.PUNCT) && !word.is(Upos.PRON))
                .anyMatch(word -> word.is(Upos.VERB));
    }

    /** <i>B, NOT A, attacked</i>. */
    private static Optional<Token> named(Sentence sentence, Token word) {
        boolean comma = word.id() > 2 && sentence.token(word.id() - 1).form().equals(",");
        return comma
                ? sentence.nameAt(sentence.token(word.id() - 2))
                        .map(NameSpan::first)
                        .map(sentence::token)
                : Optional.empty();
    }

    /** The noun or name that begins here, behind its small words. */
    private static Optional<Token> phraseFrom(Sentence sentence, int from) {
        return SmallWords.behind(sentence, from, SMALL).filter(token -> NOMINAL.contains(token.upos()));
    }
}
