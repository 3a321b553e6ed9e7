package org.relasi.learned;

import org.relasi.syntax.EntityType;
import org.relasi.syntax.Span;

/**
 * A name that the model sees in a text.
 *
 * @param span in UTF-16 chars of the text
 * @param probability of its least sure word, 0 to 1
 */
public record LearnedName(Span span, EntityType type, double probability) {}
