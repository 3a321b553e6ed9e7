package org.relasi.cypher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that a script cannot take: of the wrong type, missing, or for a parameter that the script does not have. */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String fault;
    private final transient List<String> known;

    private BadParameter(String parameter, String fault, List<String> known) {
        super("parameter '" + parameter + "' " + fault);
        this.parameter = parameter;
        this.fault = fault;
        this.known = List.copyOf(known);
    }

    static BadParameter wrongType(ScriptParameter parameter, String value) {
        return new BadParameter(
                parameter.name(),
                "is of type " + parameter.type().written() + ", not '" + shortened(value) + "'",
                List.of());
    }

    static BadParameter missing(ScriptParameter parameter) {
        return new BadParameter(parameter.name(), "of type " + parameter.type().written() + " is missing", List.of());
    }

    static BadParameter unknown(CypherScript script, String name) {
        List<String> known =
                script.parameters().stream().map(ScriptParameter::name).toList();
        return new BadParameter(shortened(name), "is none that script '" + script.name() + "' has", known);
    }

    static BadParameter backwards(String end, String start) {
        return new BadParameter(end, "is before '" + start + "'", List.of());
    }

    /** The parameters that there are, where it is none of them; else empty. */
    public List<String> known() {
        return known;
    }

    /** Name of the parameter, as the caller gave it. */
    public String parameter() {
        return parameter;
    }

    /** What is wrong with it, as it follows its name: <i>is of type integer, not 'abc'</i>. */
    public String fault() {
        return fault;
    }

    private static String shortened(@Nullable String value) {
        String text = String.valueOf(value);
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
