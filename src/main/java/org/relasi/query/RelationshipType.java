package org.relasi.query;

/**
 * The types of relationships that a client may ask for. The way out keeps a list of its own so that it does not depend on the
 * extraction; a test holds the two lists equal.
 */
enum RelationshipType {
    ACCUSES(RelationshipFamily.VERBAL_CONFLICT),
    DENIES(RelationshipFamily.VERBAL_CONFLICT),
    CRITICIZES(RelationshipFamily.VERBAL_CONFLICT),
    REJECTS(RelationshipFamily.VERBAL_CONFLICT),
    WARNS(RelationshipFamily.THREAT),
    THREATENS(RelationshipFamily.THREAT),
    PRAISES(RelationshipFamily.VERBAL_COOPERATION),
    SUPPORTS(RelationshipFamily.VERBAL_COOPERATION),
    PROPOSES(RelationshipFamily.INTENT),
    PROMISES(RelationshipFamily.INTENT),
    URGES(RelationshipFamily.APPEAL),
    ORDERS(RelationshipFamily.APPEAL),
    CONFIRMS(RelationshipFamily.VERBAL_COOPERATION),
    APOLOGIZES_TO(RelationshipFamily.VERBAL_COOPERATION),
    MEETS(RelationshipFamily.DIPLOMACY),
    VISITS(RelationshipFamily.DIPLOMACY),
    CONSULTS(RelationshipFamily.DIPLOMACY),
    AGREES_WITH(RelationshipFamily.DIPLOMACY),
    COOPERATES_WITH(RelationshipFamily.MATERIAL_COOPERATION),
    AIDS(RelationshipFamily.MATERIAL_COOPERATION),
    RELEASES(RelationshipFamily.MATERIAL_COOPERATION),
    INVESTIGATES(RelationshipFamily.PRESSURE),
    SUES(RelationshipFamily.PRESSURE),
    CONVICTS(RelationshipFamily.PRESSURE),
    ARRESTS(RelationshipFamily.COERCION),
    SANCTIONS(RelationshipFamily.COERCION),
    EXPELS(RelationshipFamily.COERCION),
    DISMISSES(RelationshipFamily.COERCION),
    BLOCKS(RelationshipFamily.COERCION),
    PROTESTS(RelationshipFamily.PROTEST),
    ATTACKS(RelationshipFamily.FORCE),
    KILLS(RelationshipFamily.FORCE),
    POISONED(RelationshipFamily.FORCE),
    KIDNAPS(RelationshipFamily.FORCE),
    HACKS(RelationshipFamily.FORCE),
    INTERFERES_IN(RelationshipFamily.COERCION),
    DEFEATS(RelationshipFamily.CONTEST),
    APPOINTS(RelationshipFamily.STRUCTURE),
    HOLDS_POSITION(RelationshipFamily.STRUCTURE),
    MEMBER_OF(RelationshipFamily.STRUCTURE),
    LINKED_TO(RelationshipFamily.STRUCTURE),
    PARTICIPATES_IN(RelationshipFamily.STRUCTURE),
    ORGANIZES(RelationshipFamily.STRUCTURE);

    private final RelationshipFamily family;

    RelationshipType(RelationshipFamily family) {
        this.family = family;
    }

    RelationshipFamily family() {
        return family;
    }
}
