package org.relasi.cypher;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One Cypher statement of the project, with the header that describes it.
 *
 * @param name file name without {@code .cypher}
 * @param titles by language code; in {@link #ENGLISH} the first comment line, which Neo4j Browser takes as the favourite's
 *     name, in others what a line such as {@code // title.id:} says
 * @param descriptions by language code; what the lines {@code // description:}, in English, and such as {@code
 *     // description.id:} say
 * @param parameters in the order declared
 * @param text the whole file, header included
 */
public record CypherScript(
        String name,
        Map<String, String> titles,
        Map<String, String> descriptions,
        List<ScriptParameter> parameters,
        String text) {

    /** The language of what a script says without naming one. */
    public static final String ENGLISH = "en";

    /** Days between which something is asked for, the first by the last. */
    private static final Map<String, String> TIMES = Map.of("since", "until", "from", "to");

    public CypherScript {
        titles = Collections.unmodifiableMap(new TreeMap<>(titles));
        descriptions = Collections.unmodifiableMap(new TreeMap<>(descriptions));
        parameters = List.copyOf(parameters);
    }

    /** Title in English. */
    public String title() {
        return title(ENGLISH);
    }

    /** Title in a language; in English where it has none in that. */
    public String title(String language) {
        return titles.getOrDefault(language, String.valueOf(titles.get(ENGLISH)));
    }

    /** Description in English, or null. */
    public @Nullable String description() {
        return descriptions.get(ENGLISH);
    }

    public Optional<ScriptParameter> parameter(String parameterName) {
        return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
    }

    /**
     * The parameters to run with, from values written as text; defaults where there are none.
     *
     * @return by name; a value is null only where the default is
     * @throws BadParameter for a value of the wrong type, a missing one, one that the script does not declare, or days in the
     *     wrong order
     */
    public Map<String, @Nullable Object> bind(Map<String, String> values) {
        refuseUnknown(values);
        Map<String, @Nullable Object> bound = new LinkedHashMap<>();
        parameters.forEach(parameter -> bound.put(parameter.name(), value(parameter, values)));
        TIMES.forEach((start, end) -> refuseBackwards(start, end, bound));
        return Collections.unmodifiableMap(bound);
    }

    /**
     * The statement under its title, to be read and run by hand: values and defaults stand in it instead of parameters; a
     * parameter with neither stays one. The rest of the header is left out.
     *
     * @throws BadParameter for a value of the wrong type, or one that the script does not declare
     */
    public String written(Map<String, String> values) {
        return "// " + title() + "\n" + WrittenStatement.plain(statement(), known(values));
    }

    /**
     * The same, and each line with a value says at its end which parameter that is, so that one sees what to change.
     *
     * @throws BadParameter as {@link #written} does
     */
    public String editable(Map<String, String> values) {
        return "// " + title() + "\n" + (parameters.isEmpty() ? "" : WrittenStatement.HINT)
                + WrittenStatement.marked(statement(), known(values));
    }

    private String statement() {
        return text.lines()
                .dropWhile(line -> line.startsWith("//"))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private Map<String, @Nullable Object> known(Map<String, String> values) {
        refuseUnknown(values);
        Map<String, @Nullable Object> known = new LinkedHashMap<>();
        parameters.stream()
                .filter(parameter -> !parameter.required() || values.containsKey(parameter.name()))
                .forEach(parameter -> known.put(parameter.name(), value(parameter, values)));
        return known;
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

    private static void refuseBackwards(String start, String end, Map<String, ?> bound) {
        if (bound.get(start) instanceof LocalDate first
                && bound.get(end) instanceof LocalDate last
                && first.isAfter(last)) {
            throw BadParameter.backwards(end, start);
        }
    }

    private void refuseUnknown(Map<String, String> values) {
        values.keySet().stream()
                .filter(given -> parameter(given).isEmpty())
                .sorted()
                .findFirst()
                .ifPresent(given -> {
                    throw BadParameter.unknown(this, given);
                });
    }
}
