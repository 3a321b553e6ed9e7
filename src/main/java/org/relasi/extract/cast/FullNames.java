package org.relasi.extract.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.names.Names;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;

/**
 * The full names of a document's organizations by their short forms, wherever the full name stands: the first word alone
 * (<i>PHILLIPS</i> in a headline, <i>Phillips Petroleum Co</i>), the initials (<i>AMC</i>), the name without its state
 * (<i>the Navy, U.S. Navy</i>). A form that two names share is none of either.
 */
final class FullNames {

    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_ACRONYM = 6;

    /** The full name of each short form, empty where several have it. */
    private final Map<String, Optional<String>> byShort = new HashMap<>();

    private final Set<String> legalForms;
    private final Set<String> joining;
    private final Set<String> common;

    FullNames(Lexicon lexicon) {
        this.legalForms = lexicon.list("legalForms");
        this.joining = lexicon.list("joining");
        this.common = lexicon.list("nominals.organization");
    }

    void learn(Document document) {
        document.sentences()
                .forEach(sentence -> sentence.names().stream()
                        .filter(name -> name.type() == EntityType.ORGANIZATION && name.canonical() == null)
                        .filter(name -> name.first() < name.last())
                        .forEach(name -> learn(sentence, name)));
    }

    private void learn(Sentence sentence, NameSpan name) {
        String full = sentence.text(name.first(), name.last());
        List<String> words = Names.words(bare(full));
        if (!common.contains(words.get(0))) {
            remember(words.get(0), full);
        }
        if (words.size() > 1) {
            remember(initials(words), full);
            remember(initials(Names.words(full)), full);
        }
        if (sentence.token(name.first()).feats().containsKey("Iso3")) {
            remember(Names.normalize(sentence.text(name.first() + 1, name.last())), full);
        }
    }

    private String initials(List<String> words) {
        return words.stream()
                .filter(word -> !joining.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private void remember(String form, String full) {
        byShort.merge(
                form,
                Optional.of(full),
                (known, other) -> known.map(this::key).equals(other.map(this::key)) ? known : Optional.empty());
    }

    private String key(String name) {
        return Names.normalize(bare(name));
    }

    /** The full name of which a name is the short form, else the name itself. */
    String full(String name) {
        boolean acronym = name.length() >= SHORTEST_ACRONYM
                && name.length() <= LONGEST_ACRONYM
                && name.equals(name.toUpperCase(Locale.ROOT));
        String plain = Names.normalize(name);
        return byShort.getOrDefault(plain, Optional.empty())
                .filter(full -> !initials(Names.words(full)).equals(plain) || acronym)
                .orElse(name);
    }

    /** A name without the legal form of a company: <i>Phillips Petroleum Co</i>. */
    String bare(String name) {
        List<String> words = Names.words(name);
        int first = 0;
        int end = words.size();
        while (end - first > 1 && legalForms.contains(words.get(first))) {
            first++;
        }
        while (end - first > 1 && legalForms.contains(words.get(end - 1))) {
            end--;
        }
        return String.join(" ", words.subList(first, end));
    }
}
