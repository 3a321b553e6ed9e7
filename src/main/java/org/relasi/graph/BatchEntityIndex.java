package org.relasi.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.relasi.cypher.CypherScripts;
import org.relasi.extract.Reading;
import org.relasi.resolve.Entity;
import org.relasi.resolve.EntityIndex;
import org.relasi.resolve.EntityResolver;
import org.relasi.resolve.NameKey;
import org.relasi.syntax.EntityType;

/**
 * The entities that a batch of articles may mean: those of the store, and those that earlier articles of the batch bring.
 *
 * <p>It knows organizations only. All others are told by their own article, and what else the store knows of them is united
 * with it when they are written.
 */
final class BatchEntityIndex implements EntityIndex {

    private final CypherScripts scripts;
    private final Map<String, Entity> byId = new HashMap<>();
    /** Ids of those that bear a name, by its folded form; of those in the store no more than two. */
    private final Map<String, Set<String>> bearers = new HashMap<>();

    BatchEntityIndex(CypherScripts writeScripts) {
        this.scripts = writeScripts;
    }

    /** Fetches what these readings may ask for. */
    void ask(TransactionContext transaction, Collection<Reading> readings) {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Reading reading : readings) {
            EntityResolver.organizationNames(reading).forEach(name -> keys.add(key(name)));
            ids.addAll(EntityResolver.organizationIds(reading));
        }
        if (!keys.isEmpty()) {
            List<Map<String, Object>> rows =
                    keys.stream().map(BatchEntityIndex::row).toList();
            run(transaction, "find_bearers", Map.of("rows", rows, "label", EntityType.ORGANIZATION.label()))
                    .forEach(row -> bear(row.get("key").asString(), keep(row)));
            run(transaction, "find_entities_by_id", Map.of("ids", List.copyOf(ids)))
                    .forEach(this::keep);
        }
    }

    /** What an article brings: the entity if it is new, its names in any case. */
    void add(Entity entity) {
        if (entity.type() != EntityType.ORGANIZATION) {
            return;
        }
        byId.merge(entity.id(), entity, BatchEntityIndex::united);
        EntityRows.keys(entity).forEach(key -> bear(key, entity.id()));
    }

    @Override
    public Map<Name, Entity> findAll(Set<Name> names) {
        Map<Name, Entity> found = new LinkedHashMap<>();
        for (Name name : names) {
            Set<String> ids = name.type() == EntityType.ORGANIZATION
                    ? bearers.getOrDefault(key(name.name()), Set.of())
                    : Set.<String>of();
            if (ids.size() == 1) {
                Entity entity = byId.get(ids.iterator().next());
                if (entity != null) {
                    found.put(name, entity);
                }
            }
        }
        return found;
    }

    /** The name stays that of the first, as in the store. */
    private static Entity united(Entity first, Entity more) {
        Set<String> names = new LinkedHashSet<>(first.aliases());
        names.add(more.name());
        names.addAll(more.aliases());
        names.remove(first.name());
        return new Entity(
                first.id(), first.type(), first.name(), names.stream().sorted().toList(), first.iso3());
    }

    private String keep(Record row) {
        String id = row.get("id").asString();
        byId.put(
                id,
                new Entity(
                        id,
                        EntityType.ORGANIZATION,
                        row.get("name").asString(),
                        new ArrayList<>(row.get("aliases").asList(Value::asString)),
                        row.get("iso3").asString(null)));
        return id;
    }

    private void bear(String key, String id) {
        bearers.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(id);
    }

    private static String key(String name) {
        return NameKey.of(name).text();
    }

    private static Map<String, Object> row(String key) {
        return Map.of("key", key, "query", Neo4jEntityIndex.exactly(key));
    }

    private List<Record> run(TransactionContext transaction, String script, Map<String, Object> parameters) {
        return transaction.run(scripts.script(script).text(), parameters).list();
    }
}
