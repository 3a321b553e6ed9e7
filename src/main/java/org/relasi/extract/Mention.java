package org.relasi.extract;

import org.relasi.syntax.Span;

/**
 * One place in a text where an entity is named or referred to.
 *
 * @param sentence index of the sentence
 * @param span in the article's text
 * @param surface as written
 * @param naming whether it is a naming form (a name, an acronym, a metonym), not a pronoun or a description
 */
public record Mention(int sentence, Span span, String surface, boolean naming) {}
