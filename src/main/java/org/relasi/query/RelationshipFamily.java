package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kinds of deeds the types of relationships are, as the lexicon groups them; a test holds the two equal. */
enum RelationshipFamily {
    VERBAL_CONFLICT,
    THREAT,
    VERBAL_COOPERATION,
    INTENT,
    APPEAL,
    DIPLOMACY,
    MATERIAL_COOPERATION,
    PRESSURE,
    COERCION,
    PROTEST,
    FORCE,
    CONTEST,
    STRUCTURE;

    /** As it is written: {@code verbal-conflict}. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
