package org.relasi.resolve;

import java.util.Optional;
import org.relasi.syntax.EntityType;

/** Finds entities that are known already. */
public interface EntityIndex {

    /** The one entity of a type that bears a name or alias, compared without case and accents; empty for none or several. */
    Optional<Entity> find(EntityType type, String name);
}
