package org.relasi.extract.lexicon;

import java.util.Set;
import org.relasi.syntax.EntityType;

/**
 * Selectional preferences of a {@link Frame}: which company its words must keep to say its relation. <i>beat</i> is an attack
 * where the police does it to a person, a victory between clubs or with a score.
 *
 * @param with nouns, one of which must be its object (<i>break off</i> RELATIONS); empty for any or none
 * @param without nouns, none of which may be its object or a phrase beside it (<i>menahan</i> TEMBAKAN)
 * @param doers types of who does it; empty for all that the relation allows
 * @param undergoers types of who undergoes it; empty for all that the relation allows
 * @param clause whether a content clause must follow (<i>asked by Peru</i> TO LEAVE)
 * @param itself whether what is done to something of somebody is not done to them, though the relation has it so elsewhere
 * @param score whether the score of a match must stand beside it (<i>membantai Persib</i> 6-0)
 */
public record Selection(
        Set<String> with,
        Set<String> without,
        Set<EntityType> doers,
        Set<EntityType> undergoers,
        boolean clause,
        boolean itself,
        boolean score) {

    /** What keeps any company. */
    static final Selection ANY = new Selection(Set.of(), Set.of(), Set.of(), Set.of(), false, false, false);

    public Selection {
        with = Set.copyOf(with);
        without = Set.copyOf(without);
        doers = Set.copyOf(doers);
        undergoers = Set.copyOf(undergoers);
    }

    public boolean allowsDoer(EntityType type) {
        return doers.isEmpty() || doers.contains(type);
    }

    public boolean allowsUndergoer(EntityType type) {
        return undergoers.isEmpty() || undergoers.contains(type);
    }

    /** Whether it asks for something that the words around it must have. */
    boolean isParticular() {
        return !with.isEmpty() || score;
    }
}
