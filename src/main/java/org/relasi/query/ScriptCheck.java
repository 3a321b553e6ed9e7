package org.relasi.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.QueryType;
import org.relasi.cypher.CypherScript;
import org.springframework.stereotype.Component;

/** What the store says of a script before anybody runs it: it plans it, and runs nothing. */
@Component
class ScriptCheck {

    private static final Pattern PLACE = Pattern.compile("\\s*\\(line (\\d+), column (\\d+)");
    private static final QueryConfig READING =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    private final Driver driver;

    ScriptCheck(Driver driver) {
        this.driver = driver;
    }

    /**
     * What is wrong with a script; empty where nothing is.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException where the store cannot say so now
     */
    Optional<RefusedScript> fault(String file, CypherScript script) {
        Map<String, @Nullable Object> defaults = new LinkedHashMap<>();
        script.parameters().forEach(parameter -> defaults.put(parameter.name(), parameter.defaultValue()));
        try {
            QueryType type = driver.executableQuery("EXPLAIN " + script.text())
                    .withParameters(defaults)
                    .withConfig(READING)
                    .execute()
                    .summary()
                    .queryType();
            return type == QueryType.READ_ONLY
                    ? Optional.empty()
                    : Optional.of(
                            RefusedScript.whole(file, "a saved script only reads, and this one does more: " + type));
        } catch (ClientException e) {
            if (!e.code().startsWith("Neo.ClientError.Statement")) {
                throw e;
            }
            return Optional.of(told(file, String.valueOf(e.getMessage())));
        }
    }

    /** Neo4j puts the place behind the problem, and the text of the line with a mark under it behind that. */
    private static RefusedScript told(String file, String message) {
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            return RefusedScript.whole(file, message.lines().findFirst().orElse(message));
        }
        String problem = message.substring(0, place.start()).strip();
        return new RefusedScript(file, Integer.parseInt(place.group(1)), problem + " (column " + place.group(2) + ")");
    }
}
