package org.relasi.extract.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;
import org.relasi.syntax.EntityType;

/**
 * What the lexicon says of a relation in every language.
 *
 * @param cameo CAMEO event code, null where CAMEO has none
 * @param symmetric whether source and target may change places
 * @param sources types that can be its doer
 * @param targets types that can be its undergoer
 * @param ofOwner whether what is done to something of somebody is done to them: <i>criticized Macron's policy</i>; who met
 *     Macron's lawyer did not meet Macron
 */
public record Relation(
        RelationType type,
        @Nullable String cameo,
        String family,
        boolean symmetric,
        Set<EntityType> sources,
        Set<EntityType> targets,
        boolean ofOwner) {

    public Relation {
        sources = Set.copyOf(sources);
        targets = Set.copyOf(targets);
    }

    /** Whether somebody of one type can do it to somebody of another. */
    public boolean allows(EntityType source, EntityType target) {
        return sources.contains(source) && targets.contains(target);
    }
}
