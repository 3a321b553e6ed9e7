package org.relasi.query;

import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.relasi.cypher.BadParameter;
import org.relasi.cypher.CypherScript;
import org.relasi.problem.InvalidRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A saved script and the values that somebody gives its parameters.
 *
 * @param parameters as text, by name; defaults are taken for others
 */
record ScriptCall(CypherScript script, Map<String, String> parameters) {

    ScriptCall {
        parameters = Map.copyOf(parameters);
    }

    /** The parameters to run with. */
    Value bound() {
        return checked(() -> Values.value(script.bind(parameters)));
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
            throw new InvalidRequest(bad.parameter(), bad.fault());
        }
    }
}
