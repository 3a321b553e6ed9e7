package org.relasi.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relasi.cypher.BadParameter;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.ParameterType;
import org.relasi.cypher.ScriptParameter;
import org.relasi.problem.InvalidRequest;
import org.relasi.spelling.Nearest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A saved script and the values that somebody gives its parameters.
 *
 * @param parameters as text, by name; defaults are taken for others
 * @param entities those that are meant by names among the parameters, defaults too
 */
record ScriptCall(CypherScript script, Map<String, String> parameters, Map<String, Entity.Reference> entities) {

    private static final int LONGEST = 100;

    ScriptCall {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    }

    /** As it is written, whoever the names may mean. */
    ScriptCall(CypherScript script, Map<String, String> parameters) {
        this(script, parameters, Map.of());
    }

    /**
     * With each name among the parameters replaced by what finds the one entity that it means.
     *
     * @throws UnclearName where a name means nobody, or several
     */
    ScriptCall resolved(NamedEntities names) {
        bound(); // what is unknown or unfit is told before anybody is looked for
        Map<String, String> resolved = new LinkedHashMap<>(parameters);
        Map<String, Entity.Reference> meant = new LinkedHashMap<>();
        for (ScriptParameter parameter : script.parameters()) {
            String written = written(parameter);
            if (parameter.type() == ParameterType.ENTITY && written != null) {
                Entity.Reference entity = names.meant(parameter.name(), written);
                meant.put(parameter.name(), entity);
                resolved.put(parameter.name(), names.lookup(entity));
            }
        }
        return new ScriptCall(script, resolved, meant);
    }

    private @Nullable String written(ScriptParameter parameter) {
        String preset = parameter.defaultValue() instanceof String text ? text : null;
        return parameters.getOrDefault(parameter.name(), preset);
    }

    /** The parameters to run with. */
    Map<String, @Nullable Object> bound() {
        return checked(() -> script.bind(parameters));
    }

    /** What to say where nothing is found: the values that were asked for, which may fit nothing. */
    List<String> notices() {
        return script.parameters().stream()
                .map(ScriptParameter::name)
                .filter(parameters::containsKey)
                .filter(name -> !entities.containsKey(name))
                .map(name -> "nothing was found with " + name + "=" + shortened(parameters.getOrDefault(name, "")))
                .toList();
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    /** To be run by hand, with the values in it. */
    String editable() {
        return checked(() -> script.editable(parameters));
    }

    /** Where to go to open it so in Neo4j Browser. */
    String browserLink() {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/browser/queries/" + script.name());
        script.parameters().stream()
                .map(parameter -> parameter.name())
                .filter(parameters::containsKey)
                .forEach(name -> link.queryParam(name, "{" + name + "}"));
        return link.encode().buildAndExpand(parameters).toUriString();
    }

    private static <T> T checked(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BadParameter bad) {
            boolean unknown = !bad.known().isEmpty();
            throw new InvalidRequest(
                    bad.parameter(), bad.fault() + (unknown ? Nearest.told(bad.parameter(), bad.known()) : ""));
        }
    }
}
