package org.relasi.query;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Values;
import org.relasi.cypher.BadParameter;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;
import org.relasi.cypher.UnknownScript;
import org.relasi.problem.InvalidRequest;
import org.springframework.stereotype.Component;

/** The scripts of {@code cypher/queries}: listed, and run by name. */
@Component
class SavedScripts {

    private final CypherScripts scripts = CypherScripts.of(CypherScripts.QUERIES);
    private final GraphReader graph;
    private final QuerySettings settings;

    SavedScripts(GraphReader graph, QuerySettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /** In the order of their names. */
    List<SavedScript> all() {
        return scripts.scripts().stream().map(SavedScript::of).toList();
    }

    /** All of them, as a guide of Neo4j Browser. */
    String guide() {
        return BrowserGuide.of(scripts.scripts());
    }

    ScriptAnswer run(String name, Map<String, String> parameters) {
        CypherScript script = script(name);
        try {
            return graph.run(
                    script,
                    Values.value(script.bind(parameters)),
                    result -> ScriptAnswer.of(script, result, settings.maxRows()));
        } catch (BadParameter bad) {
            throw new InvalidRequest(bad.parameter(), bad.fault());
        }
    }

    private CypherScript script(String name) {
        try {
            return scripts.script(name);
        } catch (UnknownScript unknown) {
            throw NotFound.query(name);
        }
    }
}
