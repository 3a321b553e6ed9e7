package org.relasi.claims;

import org.relasi.graph.AnswerKind;

/**
 * That a statement of one article answers an accusation of another.
 *
 * @param score how sure that is, 0 to 1
 * @param reason what speaks for it, for people
 */
public record Answer(String response, String claim, AnswerKind kind, double score, String reason) {}
