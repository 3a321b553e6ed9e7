package org.relasi.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.EntityType;

/**
 * Somebody or something that the graph knows, across articles.
 *
 * @param id hash of what identifies it
 * @param name canonical name
 * @param aliases other naming forms seen, without the name itself, sorted
 * @param iso3 ISO 3166-1 alpha-3 code of a state that has one
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        @Nullable String iso3) {

    public Entity {
        aliases = List.copyOf(aliases);
    }
}
