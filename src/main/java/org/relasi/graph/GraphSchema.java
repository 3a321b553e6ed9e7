package org.relasi.graph;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The constraints and indexes of {@code cypher/schema}, applied when it is made; applying them again changes nothing. */
@Component
final class GraphSchema {

    private static final Logger log = LoggerFactory.getLogger(GraphSchema.class);

    private static final long INDEX_SECONDS = TimeUnit.MINUTES.toSeconds(5);

    GraphSchema(Driver driver) {
        CypherScripts scripts = CypherScripts.of("schema");
        try (Session session = driver.session()) {
            for (CypherScript script : scripts.scripts()) {
                session.run(script.text()).consume();
            }
            session.run("CALL db.awaitIndexes($seconds)", Map.of("seconds", INDEX_SECONDS))
                    .consume();
        }
        log.info("Applied {} schema scripts", scripts.scripts().size());
    }
}
