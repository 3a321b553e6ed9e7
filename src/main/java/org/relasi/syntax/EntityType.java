package org.relasi.syntax;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of things that the graph knows, as the ontology names them. */
public enum EntityType {
    PERSON("Person"),
    STATE("State"),
    ORGANIZATION("Organization"),
    EVENT("Event"),
    PLACE("Place");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** The node label in the graph and the {@code type} in JSON. */
    public String label() {
        return label;
    }

    /** Whether it can act: a person, a state or an organization. */
    public boolean isActor() {
        return this == PERSON || this == STATE || this == ORGANIZATION;
    }

    public static Optional<EntityType> of(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }
}
