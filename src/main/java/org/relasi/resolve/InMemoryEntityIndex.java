package org.relasi.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Entities known for the length of a run, where there is no store. Safe for use by many threads. */
public final class InMemoryEntityIndex implements EntityIndex {

    private final Map<String, Entity> byId = new TreeMap<>();

    /** From now on the entity is found by its name and aliases; one of the same id is replaced. */
    public synchronized void add(Entity entity) {
        byId.put(entity.id(), entity);
    }

    @Override
    public synchronized Map<Name, Entity> findAll(Set<Name> names) {
        Map<Name, Entity> found = new LinkedHashMap<>();
        for (Name name : names) {
            NameKey key = NameKey.of(name.name());
            List<Entity> bearers = byId.values().stream()
                    .filter(entity -> entity.type() == name.type() && bears(entity, key))
                    .limit(2)
                    .toList();
            if (bearers.size() == 1) {
                found.put(name, bearers.get(0));
            }
        }
        return found;
    }

    private static boolean bears(Entity entity, NameKey key) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .anyMatch(name -> NameKey.of(name).equals(key));
    }
}
