package org.relasi.export;

import java.util.Map;

/** What a property holds, in the words of the file formats. */
enum PropertyType {
    STRING("string", "string"),
    LONG("long", "long"),
    DOUBLE("double", "double"),
    BOOLEAN("boolean", "boolean"),
    DATE("date", "string"),
    STRINGS("string[]", "string"),
    LONGS("long[]", "string"),
    DOUBLES("double[]", "string"),
    BOOLEANS("boolean[]", "string");

    /** By the names that the store gives to the types of its properties; any other is written as text. */
    private static final Map<String, PropertyType> OF_STORE = Map.of(
            "String", STRING,
            "Long", LONG,
            "Double", DOUBLE,
            "Boolean", BOOLEAN,
            "Date", DATE,
            "StringArray", STRINGS,
            "LongArray", LONGS,
            "DoubleArray", DOUBLES,
            "BooleanArray", BOOLEANS);

    private final String csv;
    private final String graphml;

    PropertyType(String csv, String graphml) {
        this.csv = csv;
        this.graphml = graphml;
    }

    static PropertyType ofStore(String name) {
        return OF_STORE.getOrDefault(name, STRING);
    }

    /** As it stands in a header for {@code neo4j-admin database import}. */
    String csv() {
        return csv;
    }

    /** As {@code attr.type} of GraphML, which has neither days nor lists. */
    String graphml() {
        return graphml;
    }

    /** The type that holds the values of both. */
    PropertyType with(PropertyType other) {
        if (this == other) {
            return this;
        }
        return (this == LONG || this == DOUBLE) && (other == LONG || other == DOUBLE) ? DOUBLE : STRING;
    }
}
