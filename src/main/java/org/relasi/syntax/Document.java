package org.relasi.syntax;

import java.util.List;

/**
 * An annotated text.
 *
 * @param language ISO 639-1 code
 * @param text the text that all spans count in
 * @param sentences those that are worth reading, in order; boilerplate has none
 */
public record Document(String language, String text, List<Sentence> sentences) {

    public Document {
        sentences = List.copyOf(sentences);
    }
}
