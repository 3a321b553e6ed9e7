package org.relasi.cypher;

import org.jspecify.annotations.Nullable;

/**
 * A parameter that a script declares.
 *
 * @param required whether a caller must give it: it has no default
 * @param defaultValue of the Java type that the driver takes (String, Long, Double, Boolean, LocalDate, List); null where
 *     there is none, or where the default is {@code null}
 */
public record ScriptParameter(
        String name,
        ParameterType type,
        boolean required,
        @Nullable Object defaultValue) {}
