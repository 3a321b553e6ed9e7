package org.relasi.resolve;

/**
 * Which entity something is, so far as its own article tells.
 *
 * @param id of the entity
 * @param reason name of the rule that decided
 */
record Identity(String id, String reason) {}
