package org.relasi.extract.scene;

import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;
import org.relasi.syntax.Token;

/**
 * A relation between participants that a model proposes.
 *
 * @param said how likely the trigger says such a relation, 0 to 1
 * @param doer how likely the subject is its doer, as {@code undergoer} for the object
 * @param how how doer and undergoer stand there: {@code name>nominal}
 * @param source the word of the sentence that was taken for the doer, null where it stands in another sentence
 * @param target the word of the sentence that was taken for the undergoer, null where it stands in another sentence
 */
public record Proposal(
        RelationType type,
        int subject,
        int object,
        Token trigger,
        double said,
        double doer,
        double undergoer,
        String how,
        @Nullable Token source,
        @Nullable Token target) {

    /** How likely all of it is so. */
    public double probability() {
        return said * doer * undergoer;
    }
}
