package org.relasi.problem;

import java.io.Serializable;

/**
 * What is wrong with one part of a request.
 *
 * @param field name of the parameter, or path of the JSON field, for example {@code articles[3].url}
 * @param message what is wrong and what would be right, in words for whoever sent it
 */
public record FieldError(String field, String message) implements Serializable {}
