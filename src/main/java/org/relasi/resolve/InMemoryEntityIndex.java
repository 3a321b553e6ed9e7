package org.relasi.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.relasi.syntax.EntityType;

/** Entities known for the length of a run, where there is no store. Safe for use by many threads. */
public final class InMemoryEntityIndex implements EntityIndex {

    private final Map<String, Entity> byId = new TreeMap<>();

    /** From now on the entity is found by its name and aliases; one of the same id is replaced. */
    public synchronized void add(Entity entity) {
        byId.put(entity.id(), entity);
    }

    @Override
    public synchronized Optional<Entity> find(EntityType type, String name) {
        NameKey key = NameKey.of(name);
        var found = byId.values().stream()
                .filter(entity -> entity.type() == type && bears(entity, key))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean bears(Entity entity, NameKey key) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .anyMatch(name -> NameKey.of(name).equals(key));
    }
}
