package org.relasi.export;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Which properties nodes and relationships have, and of which types; files that declare them on top need to know. */
final class Columns {

    private final Map<Section, Map<String, PropertyType>> types = new EnumMap<>(Section.class);

    private Columns() {}

    /** What the store knows of itself. */
    static Columns of(StoreReading store) throws IOException {
        Columns columns = new Columns();
        store.rows(
                "node_properties",
                Map.of(),
                row -> columns.add(Section.ofNode(row.get("labels").asList(Value::asString)), row));
        store.rows(
                "relationship_properties",
                Map.of(),
                row -> columns.add(Section.ofRelationship(row.get("type").asString()), row));
        return columns;
    }

    private void add(Section section, Record row) {
        for (Value type : row.get("types").values()) {
            types.computeIfAbsent(section, any -> new TreeMap<>())
                    .merge(row.get("property").asString(), PropertyType.ofStore(type.asString()), PropertyType::with);
        }
    }

    /** Those of some sections only. */
    Columns only(Set<Section> sections) {
        types.keySet().retainAll(sections);
        return this;
    }

    /** By name, in the order of names. */
    Map<String, PropertyType> of(Section section) {
        return types.getOrDefault(section, Map.of());
    }

    /** Those of all nodes, or of all relationships. */
    Map<String, PropertyType> of(boolean nodes) {
        Map<String, PropertyType> all = new TreeMap<>();
        types.forEach((section, ofSection) -> {
            if (section.ofNodes() == nodes) {
                ofSection.forEach((name, type) -> all.merge(name, type, PropertyType::with));
            }
        });
        return all;
    }
}
