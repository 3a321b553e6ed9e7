package org.relasi.cypher;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One Cypher statement of the project, with the header that describes it.
 *
 * @param name file name without {@code .cypher}
 * @param title first comment line, which Neo4j Browser takes as the favourite's name
 * @param description what the {@code // description:} line says
 * @param parameters in the order declared
 * @param text the whole file, header included
 */
public record CypherScript(
        String name, String title, @Nullable String description, List<ScriptParameter> parameters, String text) {

    public CypherScript {
        parameters = List.copyOf(parameters);
    }

    public Optional<ScriptParameter> parameter(String parameterName) {
        return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
    }

    /**
     * The parameters to run with, from values written as text; defaults where there are none.
     *
     * @return by name; a value is null only where the default is
     * @throws BadParameter for a value of the wrong type, a missing one, or one that the script does not declare
     */
    public Map<String, @Nullable Object> bind(Map<String, String> values) {
        values.keySet().stream()
                .filter(given -> parameter(given).isEmpty())
                .sorted()
                .findFirst()
                .ifPresent(given -> {
                    throw BadParameter.unknown(name, given);
                });
        Map<String, @Nullable Object> bound = new LinkedHashMap<>();
        parameters.forEach(parameter -> bound.put(parameter.name(), value(parameter, values)));
        return Collections.unmodifiableMap(bound);
    }

    /**
     * The statement under its title, to be read and run by hand: values stand in it instead of parameters. The rest of the
     * header is left out.
     *
     * @throws BadParameter as {@link #bind}
     */
    public String written(Map<String, String> values) {
        Map<String, @Nullable Object> bound = bind(values);
        String statement = text.lines().dropWhile(line -> line.startsWith("//")).collect(Collectors.joining("\n"));
        return "// " + title + "\n"
                + CypherTokens.replaceParameters(
                        statement.strip(), parameter -> CypherLiteral.of(bound.get(CypherTokens.name(parameter))));
    }

    private static @Nullable Object value(ScriptParameter parameter, Map<String, String> values) {
        String text = values.get(parameter.name());
        if (text != null) {
            return parameter.type().read(text).orElseThrow(() -> BadParameter.wrongType(parameter, text));
        }
        if (parameter.required()) {
            throw BadParameter.missing(parameter);
        }
        return parameter.defaultValue();
    }
}
