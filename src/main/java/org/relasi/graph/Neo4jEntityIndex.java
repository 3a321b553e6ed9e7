package org.relasi.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

    Neo4jEntityIndex(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Map<Name, Entity> findAll(Set<Name> names) {
        List<Name> asked = List.copyOf(names);
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<Map<String, Object>> rows = IntStream.range(0, asked.size())
                .mapToObj(i -> row(i, asked.get(i)))
                .toList();
        Map<Name, Entity> found = new LinkedHashMap<>();
        try (Session session = driver.session()) {
            session.executeRead(transaction -> transaction
                            .run(findEntities.text(), Map.<String, Object>of("rows", rows))
                            .list())
                    .forEach(row -> {
                        Name name = asked.get(row.get("asked").asInt());
                        found.put(name, entity(name.type(), row));
                    });
        }
        return found;
    }

    private static Map<String, Object> row(int asked, Name name) {
        String key = NameKey.of(name.name()).text();
        return Map.of("asked", asked, "label", name.type().label(), "key", key, "query", exactly(key));
    }

    /** What the full-text index is asked for a whole name in folded form. */
    static String exactly(String key) {
        return "\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
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
