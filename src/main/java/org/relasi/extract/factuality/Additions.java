package org.relasi.extract.factuality;

import java.util.List;
import java.util.Optional;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * Two who are named together by a negation that denies nothing: <i>not only A but also B; tidak hanya A, B juga</i>. Trees
 * seldom join them.
 *
 * @param focus the phrases before the first
 * @param adversative words before the second, in front of one of {@code also}
 * @param also words that make it somebody more
 */
record Additions(PhraseLists<Boolean> focus, PhraseLists<Boolean> adversative, PhraseLists<Boolean> also) {

    private static final List<Upos> SMALL = List.of(Upos.ADP, Upos.DET, Upos.PUNCT);

    /** A word of the phrase that is named together with another; empty where none is. */
    Optional<Token> other(Sentence sentence, Token phrase) {
        for (Token word : sentence.tokens()) {
            Optional<PhraseLists.Match<Boolean>> opening =
                    focus.mayHold(word) ? focus.at(sentence, word) : Optional.empty();
            Optional<Token> first = opening.flatMap(match -> name(sentence, word.id() + match.words()));
            Optional<Token> second = first.flatMap(name -> second(sentence, name));
            if (first.isPresent() && second.isPresent()) {
                return isOf(sentence, first.get(), phrase)
                        ? second
                        : first.filter(name -> isOf(sentence, second.get(), phrase));
            }
        }
        return Optional.empty();
    }

    private Optional<Token> second(Sentence sentence, Token first) {
        for (int id = last(sentence, first) + 1; id < sentence.tokens().size(); id++) {
            Token word = sentence.token(id);
            if (word.is(Upos.VERB)) {
                return Optional.empty();
            }
            if (adversative.has(word) && also.has(sentence.token(id + 1))) {
                return name(sentence, id + 2);
            }
            if (also.has(word)) {
                return sentence.nameAt(sentence.token(id - 1)).map(name -> sentence.token(name.first()));
            }
        }
        return Optional.empty();
    }

    /** The name that begins here, behind small words. */
    private static Optional<Token> name(Sentence sentence, int from) {
        return SmallWords.behind(sentence, from, SMALL)
                .filter(token -> sentence.nameAt(token).isPresent());
    }

    private static int last(Sentence sentence, Token name) {
        return sentence.nameAt(name).map(span -> span.last()).orElse(name.id());
    }

    private static boolean isOf(Sentence sentence, Token name, Token phrase) {
        return sentence.nameAt(phrase).filter(span -> span.covers(name.id())).isPresent();
    }
}
