package org.relasi.cypher;

import org.jspecify.annotations.Nullable;

/** A value that a script cannot take: of the wrong type, missing, or for a parameter that the script does not have. */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    private BadParameter(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    static BadParameter wrongType(ScriptParameter parameter, String value) {
        return new BadParameter(
                parameter.name(),
                "parameter '" + parameter.name() + "' is of type "
                        + parameter.type().written() + ", not '" + shortened(value) + "'");
    }

    static BadParameter missing(ScriptParameter parameter) {
        return new BadParameter(
                parameter.name(),
                "parameter '" + parameter.name() + "' of type "
                        + parameter.type().written() + " is missing");
    }

    static BadParameter unknown(String script, String name) {
        return new BadParameter(name, "script '" + script + "' has no parameter '" + shortened(name) + "'");
    }

    /** Name of the parameter, as the caller gave it. */
    public String parameter() {
        return parameter;
    }

    private static String shortened(@Nullable String value) {
        String text = String.valueOf(value);
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
