package org.relasi.export;

import java.util.Map;
import org.neo4j.driver.types.Relationship;

/**
 * A relationship as the files have it.
 *
 * @param source id of the node that it starts from
 * @param target id of the node that it leads to
 * @param properties of the Java types that the driver gives
 */
record GraphEdge(Section section, String type, String source, String target, Map<String, Object> properties) {

    static GraphEdge of(Relationship relationship, String source, String target) {
        return new GraphEdge(
                Section.ofRelationship(relationship.type()), relationship.type(), source, target, relationship.asMap());
    }
}
