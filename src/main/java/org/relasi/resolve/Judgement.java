package org.relasi.resolve;

/**
 * Which entity a participant of an article is, and why.
 *
 * @param participant id within the reading
 * @param reason name of the rule that decided, for example {@code iso3}, {@code full-name}, {@code
 *     kind-and-time}, {@code article-scoped}
 */
public record Judgement(int participant, Entity entity, String reason) {}
