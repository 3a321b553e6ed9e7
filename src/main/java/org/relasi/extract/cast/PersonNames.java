package org.relasi.extract.cast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.names.NameVariants;
import org.relasi.extract.names.Names;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;

/** Tells the persons of a document apart by their names: <i>Petro</i> is Gustavo Petro, but a son is not his father. */
final class PersonNames {

    private final Roles roles;
    private final Namesakes namesakes = new Namesakes();
    private final Set<String> generations;
    private final Set<String> honorifics;

    PersonNames(Roles roles, Lexicon lexicon) {
        this.roles = roles;
        this.generations = lexicon.list("generations");
        this.honorifics = lexicon.list("honorifics");
    }

    /** Whether a name is another one of the name before it, as behind <i>alias</i>. */
    interface OtherNames {
        boolean isOther(Sentence sentence, NameSpan span, NameSpan previous);
    }

    /** Reads full names before all others, so that a headline's bare surname finds its bearer. */
    void learn(Document document, OtherNames others) {
        for (Sentence sentence : document.sentences()) {
            NameSpan previous = null;
            for (NameSpan span : sentence.names()) {
                if (span.type() == EntityType.PERSON && span.first() < span.last()) {
                    boolean other = previous != null && others.isOther(sentence, span, previous);
                    learn(sentence, span, other ? previous : null);
                }
                previous = span;
            }
        }
    }

    private void learn(Sentence sentence, NameSpan span, @Nullable NameSpan same) {
        String name = bare(sentence.text(span.first(), span.last()));
        if (same == null && Names.words(name).size() == 1) {
            return;
        }
        String key = Roles.key(EntityType.PERSON, name);
        if (roles.called(key).isEmpty()) {
            Optional<Integer> known = same == null
                    ? sameFullName(name)
                    : roles.called(Roles.key(EntityType.PERSON, bare(sentence.text(same.first(), same.last()))));
            roles.call(key, known.orElseGet(() -> add(name)));
        }
    }

    /** A name without what stands before it of courtesy, <i>Mr, Pak</i>: that tells nobody from another. */
    String bare(String name) {
        String[] words = name.strip().split("\\s+", -1);
        int first = 0;
        while (first < words.length - 1 && honorifics.contains(Names.normalize(words[first]))) {
            first++;
        }
        return String.join(" ", Arrays.asList(words).subList(first, words.length));
    }

    /** A person of whom nothing was said before. */
    int add(String name) {
        int id = roles.add(EntityType.PERSON, name, null);
        namesakes.add(id, roles.get(id).words());
        return id;
    }

    /** Calls a person so from now on, where that is longer than what he was called. */
    void nameFully(int id, String name) {
        if (roles.get(id).nameFully(name)) {
            namesakes.add(id, roles.get(id).words());
        }
    }

    /** A person whose name has all words of this one, or the other way round, but is not the father or the son. */
    private Optional<Integer> sameFullName(String name) {
        Set<String> words = words(name);
        Optional<Integer> same = namesakes.sharing(words).stream()
                .filter(id -> isSame(roles.get(id).words(), words))
                .findFirst();
        same.ifPresent(id -> nameFully(id, name));
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

    /** The words of a name in one spelling, and those of the name that a list has for it: <i>Jokowi</i> is Joko Widodo. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>(NameVariants.looseWords(name));
        NameVariants.listed(name).ifPresent(full -> words.addAll(NameVariants.looseWords(full)));
        return Set.copyOf(words);
    }

    /** Whom a nickname means of whom the document names. */
    Optional<Integer> nicknamed(String surface) {
        return NameVariants.listed(surface).flatMap(this::bearer);
    }

    /** Whom a short name means: of those who bear it, who was mentioned last, else who will be first. */
    Optional<Integer> bearer(String surface) {
        List<String> words = NameVariants.looseWords(surface);
        return namesakes.ofRarest(words).stream()
                .filter(id -> roles.get(id).words().containsAll(words))
                .max(Comparator.<Integer>comparingInt(id -> roles.get(id).lastMentioned())
                        .thenComparing(Comparator.reverseOrder()));
    }
}
