package org.relasi.graph;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.relasi.extract.RelationType;
import org.relasi.resolve.HashId;

/**
 * The place of one edge: who, what, whom.
 *
 * <p>A relation that holds in either order (<i>A meets B</i>) has one edge all the same, drawn from the smaller id.
 */
public record Triple(String source, RelationType type, String target) {

    private static final Set<RelationType> SYMMETRIC = EnumSet.of(
            RelationType.MEETS,
            RelationType.CONSULTS,
            RelationType.AGREES_WITH,
            RelationType.COOPERATES_WITH,
            RelationType.LINKED_TO);

    /** The triple that a statement supports or denies; none where it says something of an entity and itself. */
    public static Optional<Triple> of(String subject, RelationType type, String object) {
        if (subject.equals(object)) {
            return Optional.empty();
        }
        boolean turned = SYMMETRIC.contains(type) && object.compareTo(subject) < 0;
        return Optional.of(turned ? new Triple(object, type, subject) : new Triple(subject, type, object));
    }

    /** What a row tells of a statement by its {@code subject}, {@code type} and {@code object}. */
    public static Optional<Triple> ofEnds(MapAccessor row) {
        return of(
                row.get("subject").asString(),
                RelationType.valueOf(row.get("type").asString()),
                row.get("object").asString());
    }

    /** Of the properties {@code source}, {@code type} and {@code target} of a row or node. */
    static Triple of(Function<String, Value> properties) {
        return new Triple(
                properties.apply("source").asString(),
                RelationType.valueOf(properties.apply("type").asString()),
                properties.apply("target").asString());
    }

    static List<String> symmetricTypes() {
        return SYMMETRIC.stream().map(Enum::name).toList();
    }

    /** Id of the edge. */
    public String id() {
        return HashId.of(source, type, target);
    }

    Map<String, Object> row() {
        return Map.of("id", id(), "source", source, "type", type.name(), "target", target);
    }
}
