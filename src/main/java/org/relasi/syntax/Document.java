package org.relasi.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotated text.
 *
 * @param language ISO 639-1 code
 * @param text the text that all spans count in
 * @param sentences those that are worth reading, in order; boilerplate has none
 * @param proposals relations that a model sees, in the order of their triggers; null where no model was asked
 */
public record Document(
        String language,
        String text,
        List<Sentence> sentences,
        @Nullable List<ProposedRelation> proposals) {

    public Document {
        sentences = List.copyOf(sentences);
        proposals = proposals == null ? null : List.copyOf(proposals);
    }

    /** One that no model was asked about. */
    public Document(String language, String text, List<Sentence> sentences) {
        this(language, text, sentences, null);
    }
}
