package org.relasi.query;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relasi.problem.Candidate;

/**
 * An entity that a name may mean.
 *
 * @param iso3 ISO 3166-1 alpha-3 code of a state that has one
 * @param names all that it is known by, in the form of keys
 * @param merged id of one that is merged into it, by which it was asked for; null where it was not
 */
record NamedEntity(
        Candidate candidate,
        @Nullable String iso3,
        List<String> names,
        @Nullable String merged) {

    NamedEntity {
        names = List.copyOf(names);
    }

    /** Of a row with an entity and the counts of what there is about it. */
    static NamedEntity of(Record row) {
        Value node = row.get("entity");
        Candidate candidate = new Candidate(
                node.get("id").asString(),
                node.get("name").asString(),
                Graph.type(node),
                row.get("relationships").asLong(),
                row.get("mentions").asLong());
        List<String> names = Stream.of(
                        Stream.of(candidate.name()),
                        node.get("aliases").asList(Value::asString, List.of()).stream(),
                        node.get("keys").asList(Value::asString, List.of()).stream())
                .flatMap(some -> some)
                .map(SearchText::key)
                .distinct()
                .toList();
        return new NamedEntity(candidate, Graph.text(node.get("iso3")), names, Graph.text(row.get("merged")));
    }

    Entity.Reference reference() {
        return new Entity.Reference(candidate.id(), candidate.type(), candidate.name(), iso3);
    }

    /** Whether an id is its own, or that of one that is merged into it. */
    boolean hasId(String id) {
        return candidate.id().equals(id) || id.equals(merged);
    }

    boolean is(EntityType type) {
        return candidate.type().equals(type.toString());
    }

    /** Whether it is called so above all. A single name is that of many persons, so it is nobody's own. */
    boolean isCalled(String key) {
        boolean surname = is(EntityType.PERSON) && !key.contains(" ");
        return !surname && SearchText.key(candidate.name()).equals(key);
    }

    /** A part of its name; of a state's that is another's: <i>Sudan</i>, <i>Guinea</i>. */
    boolean hasWords(List<String> words) {
        return !is(EntityType.STATE)
                && names.stream().anyMatch(name -> List.of(name.split(" ", -1)).containsAll(words));
    }

    boolean isSpelt(String folded) {
        return names.stream().anyMatch(name -> NameSpelling.fold(name).equals(folded));
    }

    /** Letters that are wrong in what is typed if one of its names is meant; many where no word may be so wrong. */
    int wrongLetters(List<String> words) {
        return names.stream()
                .mapToInt(name -> SearchText.wrongLetters(words, List.of(name.split(" ", -1))))
                .min()
                .orElse(SearchText.TOO_MANY);
    }
}
