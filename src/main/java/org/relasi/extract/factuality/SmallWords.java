package org.relasi.extract.factuality;

import java.util.List;
import java.util.Optional;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Words before what a phrase names. */
final class SmallWords {

    private SmallWords() {}

    /**
     * The first word from here on that is none of some kinds; the last of the sentence where all others are.
     *
     * @param from id of a word; empty where there is none
     */
    static Optional<Token> behind(Sentence sentence, int from, List<Upos> small) {
        int id = from;
        while (id < sentence.tokens().size()
                && small.contains(sentence.token(id).upos())) {
            id++;
        }
        return id <= sentence.tokens().size() ? Optional.of(sentence.token(id)) : Optional.empty();
    }
}
