package org.relasi.extract;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;

/** Tells the persons of a document apart by their names: <i>Petro</i> is Gustavo Petro, but a son is not his father. */
final class PersonNames {

    private final Roles roles;
    private final Set<String> generations;

    PersonNames(Roles roles, Lexicon lexicon) {
        this.roles = roles;
        this.generations = lexicon.list("generations");
    }

    /** Reads full names before all others, so that a headline's bare surname finds its bearer. */
    void learn(Document document) {
        document.sentences().stream()
                .flatMap(sentence -> sentence.names().stream()
                        .filter(span -> span.type() == EntityType.PERSON && span.first() < span.last())
                        .map(span -> sentence.text(span.first(), span.last())))
                .forEach(this::learn);
    }

    private void learn(String name) {
        String key = Roles.key(EntityType.PERSON, name);
        if (roles.called(key).isEmpty()) {
            roles.call(key, sameFullName(name).orElseGet(() -> roles.add(EntityType.PERSON, name, null)));
        }
    }

    /** A person whose name has all words of this one, or the other way round, but is not the father or the son. */
    private Optional<Integer> sameFullName(String name) {
        Set<String> words = Set.copyOf(Names.words(name));
        Optional<Integer> same = roles.of(EntityType.PERSON)
                .filter(id -> isSame(Set.copyOf(Names.words(roles.get(id).name())), words))
                .findFirst();
        same.ifPresent(id -> roles.get(id).nameFully(name));
        return same;
    }

    private boolean isSame(Set<String> known, Set<String> words) {
        return (known.containsAll(words) || words.containsAll(known))
                && generation(known).equals(generation(words));
    }

    /** <i>Jr, III</i>. */
    private Set<String> generation(Set<String> words) {
        Set<String> suffixes = new HashSet<>(words);
        suffixes.retainAll(generations);
        return suffixes;
    }

    /** Whom a short name means: of those who bear it, who was mentioned last, else who will be first. */
    Optional<Integer> bearer(String surface) {
        List<String> words = Names.words(surface);
        return roles.of(EntityType.PERSON)
                .filter(id -> Names.words(roles.get(id).name()).containsAll(words))
                .max(Comparator.<Integer>comparingInt(id -> roles.get(id).lastMentioned())
                        .thenComparing(Comparator.reverseOrder()));
    }
}
