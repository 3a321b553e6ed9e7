package org.relasi.extract.factuality;

/** How a text stands to what a predicate says. */
public enum Commitment {
    /** The text says so. */
    ASSERTED,
    /** Somebody in the text says so. */
    ALLEGED,
    /** Somebody in the text says that it is not so. */
    DENIED,
    /** The text says that it is not so. */
    NEGATED,
    /** Wanted, planned, possible or conditional. */
    INTENDED,
    /** Only asked, or imagined against the facts: the text says nothing of whether it is so. */
    UNREAL;

    private boolean isOfSpeaker() {
        return this == ALLEGED || this == DENIED;
    }

    /** How the text stands to the complement of a word that it stands to in this way. */
    Commitment under(Effect effect) {
        if (this == UNREAL || effect == Effect.UNREAL) {
            return UNREAL;
        }
        if (this == INTENDED) {
            return effect == Effect.FAILS ? NEGATED : INTENDED;
        }
        return switch (effect) {
            case HOLDS -> isOfSpeaker() ? ALLEGED : ASSERTED;
            case FAILS -> isOfSpeaker() ? DENIED : NEGATED;
            case CLAIMED -> ALLEGED;
            case DENIED -> DENIED;
            case OPEN, WANTED -> INTENDED;
            case UNREAL -> UNREAL;
        };
    }

    Effect effect(Signature signature) {
        return this == NEGATED || this == DENIED ? signature.negated() : signature.affirmed();
    }

    /** With a negation beside it. */
    Commitment negate() {
        return switch (this) {
            case ASSERTED, INTENDED -> NEGATED;
            case ALLEGED -> DENIED;
            case NEGATED -> ASSERTED;
            case DENIED -> ALLEGED;
            case UNREAL -> UNREAL;
        };
    }

    /** What is left of it in a clause that only stands in its sentence: whose words they are. */
    Commitment aside() {
        return isOfSpeaker() ? ALLEGED : ASSERTED;
    }
}
