package org.relasi.review;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;

/**
 * What a statement says other than was read; null where that was read well.
 *
 * @param polarity as it stands in the graph
 * @param subject id of the doer
 * @param object id of the undergoer
 * @param speaker id of who says so
 * @param narrator whether nobody but the narrator says so, whoever was read to be the speaker
 */
record Correction(
        @Nullable RelationType type,
        @Nullable String polarity,
        @Nullable String subject,
        @Nullable String object,
        @Nullable String speaker,
        boolean narrator) {

    static final Correction NOTHING = new Correction(null, null, null, null, null, false);

    boolean isEmpty() {
        return equals(NOTHING);
    }

    /** What was read, put right. */
    Said of(Said read, CodeOfType codes) {
        RelationType becomes = type == null ? read.type() : type;
        return new Said(
                becomes,
                Objects.requireNonNullElse(polarity, read.polarity()),
                Objects.requireNonNullElse(subject, read.subject()),
                Objects.requireNonNullElse(object, read.object()),
                narrator ? null : speaker == null ? read.speaker() : speaker,
                read.confidence(),
                becomes == read.type() ? read.cameo() : codes.of(becomes),
                subject == null || subject.equals(read.subject()) ? read.subjectIso3() : null,
                object == null || object.equals(read.object()) ? read.objectIso3() : null);
    }

    /** Tells the CAMEO code of a type; null where the codebook has none. */
    @FunctionalInterface
    interface CodeOfType {
        @Nullable
        String of(RelationType type);
    }
}
