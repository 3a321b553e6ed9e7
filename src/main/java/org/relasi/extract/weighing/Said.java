package org.relasi.extract.weighing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.FoundBy;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.stance.Stance;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;

/**
 * A finding that has been judged: who says so, whether it is denied, and what speaks for it.
 *
 * @param subject participant id; of the implied event where the finding names no doer
 * @param clues what speaks for it or against it, by rules
 * @param model what the model that learned sees of it; empty where that was not asked
 * @param doer the words of the sentence that stand for the doer, null where none do
 * @param undergoer the words of the sentence that stand for the undergoer, null where none do
 */
public record Said(
        Finding finding,
        int subject,
        Sentence sentence,
        Stance stance,
        List<String> clues,
        List<String> model,
        @Nullable Span doer,
        @Nullable Span undergoer,
        FoundBy foundBy) {

    public Said {
        clues = List.copyOf(clues);
        model = List.copyOf(model);
    }
}
