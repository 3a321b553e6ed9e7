package org.relasi.extract;

import java.util.List;
import org.relasi.syntax.Sentence;

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
}
