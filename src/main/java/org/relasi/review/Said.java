package org.relasi.review;

import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;

/**
 * What a statement says.
 *
 * @param polarity as it stands in the graph
 * @param subject id of the doer
 * @param object id of the undergoer
 * @param speaker id of who says so; null for the narrator
 * @param confidence 0 to 1
 * @param cameo code of the CAMEO codebook; null where it has none
 * @param subjectIso3 code of the state that the doer acts for, where the text says so
 * @param objectIso3 the same of the undergoer
 */
record Said(
        RelationType type,
        String polarity,
        String subject,
        String object,
        @Nullable String speaker,
        double confidence,
        @Nullable String cameo,
        @Nullable String subjectIso3,
        @Nullable String objectIso3) {

    /** The same, of which nobody doubts any more. */
    Said sure() {
        return new Said(type, polarity, subject, object, speaker, 1, cameo, subjectIso3, objectIso3);
    }
}
