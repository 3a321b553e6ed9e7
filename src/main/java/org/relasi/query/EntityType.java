package org.relasi.query;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of entities, as they are written in requests, answers and node labels. */
enum EntityType {
    PERSON("Person"),
    STATE("State"),
    ORGANIZATION("Organization"),
    EVENT("Event"),
    PLACE("Place");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    @Override
    @JsonValue
    public String toString() {
        return label;
    }
}
