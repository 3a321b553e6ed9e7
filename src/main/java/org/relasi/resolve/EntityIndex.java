package org.relasi.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relasi.syntax.EntityType;

/** Finds entities that are known already. */
public interface EntityIndex {

    /** A name to look up among the entities of a type. */
    record Name(EntityType type, String name) {}

    /**
     * For each name the one entity that bears it, as its name or as an alias, compared without case and accents. A name that
     * none or several bear is not in the answer.
     */
    Map<Name, Entity> findAll(Set<Name> names);

    /** The one entity of a type that bears a name or alias; empty for none or several. */
    default Optional<Entity> find(EntityType type, String name) {
        Name wanted = new Name(type, name);
        return Optional.ofNullable(findAll(Set.of(wanted)).get(wanted));
    }
}
