package org.relasi.extract;

import java.util.List;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/**
 * A finding that has been judged: who says so, whether it is denied, and what speaks for it.
 *
 * @param subject participant id; of the implied event where the finding names no doer
 * @param clues what its confidence rests on
 */
record Said(Finding finding, int subject, Sentence sentence, Stance stance, List<String> clues) {

    Said {
        clues = List.copyOf(clues);
    }

    /** Whether it stands in the clause that says what another is about. */
    boolean isContentOf(Said other) {
        Token governor = stance.governor();
        return governor != null
                && sentence.equals(other.sentence)
                && governor.id() == other.finding.trigger().id();
    }
}
