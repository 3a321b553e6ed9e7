package org.relasi.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;
import org.relasi.resolve.Entity;
import org.relasi.resolve.EntityIndex;
import org.relasi.resolve.NameKey;
import org.relasi.syntax.EntityType;
import org.springframework.stereotype.Repository;

/** Finds entities in the store by the folded form of their names, by a full-text index of whole names. */
@Repository
class Neo4jEntityIndex implements EntityIndex {

    private final Driver driver;
    private final CypherScript findEntities = CypherScripts.of("write").script("find_entities");

    /** @param schema named so that the index is there before the first question */
    Neo4jEntityIndex(Driver driver, GraphSchema schema) {
        this.driver = driver;
    }

    @Override
    public Optional<Entity> find(EntityType type, String name) {
        String key = NameKey.of(name).text().replace("\\", "\\\\").replace("\"", "\\\"");
        Map<String, Object> parameters = Map.of("label", type.label(), "query", "\"" + key + "\"");
        try (Session session = driver.session()) {
            List<Entity> found = session.executeRead(transaction ->
                    transaction.run(findEntities.text(), parameters).list(row -> entity(type, row)));
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }
    }

    private static Entity entity(EntityType type, Record row) {
        return new Entity(
                row.get("id").asString(),
                type,
                row.get("name").asString(),
                row.get("aliases").asList(Value::asString),
                row.get("iso3").isNull() ? null : row.get("iso3").asString());
    }
}
