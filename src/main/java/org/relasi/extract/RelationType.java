package org.relasi.extract;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The closed list of relations that an edge may have; their meaning and codes are in {@code relations.yaml}. */
public enum RelationType {
    ACCUSES,
    DENIES,
    CRITICIZES,
    REJECTS,
    WARNS,
    THREATENS,
    PRAISES,
    SUPPORTS,
    PROPOSES,
    PROMISES,
    URGES,
    ORDERS,
    CONFIRMS,
    APOLOGIZES_TO,
    MEETS,
    VISITS,
    CONSULTS,
    AGREES_WITH,
    COOPERATES_WITH,
    AIDS,
    RELEASES,
    INVESTIGATES,
    SUES,
    CONVICTS,
    ARRESTS,
    SANCTIONS,
    EXPELS,
    DISMISSES,
    BLOCKS,
    PROTESTS,
    ATTACKS,
    KILLS,
    POISONED,
    KIDNAPS,
    HACKS,
    INTERFERES_IN,
    DEFEATS,
    APPOINTS,
    HOLDS_POSITION,
    MEMBER_OF,
    LINKED_TO,
    PARTICIPATES_IN,
    ORGANIZES;

    private static final Set<RelationType> GRAVEST = EnumSet.of(ARRESTS, SUES, INVESTIGATES, CONVICTS, ATTACKS, KILLS);

    /** Whether it is among the gravest that can be said wrongly of somebody by name. */
    public boolean isGrave() {
        return GRAVEST.contains(this);
    }

    /** The type of a name of the ontology; empty where it has none of that name. */
    public static Optional<RelationType> of(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
