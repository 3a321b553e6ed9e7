package org.relasi.extract.factuality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** Phrases of one or more words and what each stands for; the longest that stands at a word counts. */
final class PhraseLists<V> {

    /**
     * A phrase found.
     *
     * @param words how many
     */
    record Match<V>(int words, V value) {}

    private record Phrase<V>(List<String> words, V value) {}

    private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();
    /** Every word of every phrase. */
    private final Set<String> words = new HashSet<>();

    private final boolean byForm;

    PhraseLists(boolean byForm) {
        this.byForm = byForm;
    }

    void add(String phrase, V value) {
        List<String> parts = List.of(phrase.split(" "));
        words.addAll(parts);
        List<Phrase<V>> phrases = byFirst.computeIfAbsent(parts.get(0), first -> new ArrayList<>(1));
        phrases.add(new Phrase<>(parts, value));
        phrases.sort(Comparator.comparing(other -> -other.words().size()));
    }

    /** The longest phrase whose words follow each other from a token on. */
    Optional<Match<V>> at(Sentence sentence, Token first) {
        for (Phrase<V> phrase : candidates(first)) {
            if (goesOn(sentence, first, phrase.words())) {
                return Optional.of(new Match<>(phrase.words().size(), phrase.value()));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that begins with a token, and whose other words follow up to another, inclusive, in this order. */
    Optional<V> between(Sentence sentence, Token first, Token last) {
        for (Phrase<V> phrase : candidates(first)) {
            int found = 1;
            for (int id = first.id() + 1;
                    id <= last.id() && found < phrase.words().size();
                    id++) {
                found += is(sentence.token(id), phrase.words().get(found)) ? 1 : 0;
            }
            if (found == phrase.words().size()) {
                return Optional.of(phrase.value());
            }
        }
        return Optional.empty();
    }

    /** Whether a token may be part of a phrase; a quick no for most. */
    boolean mayHold(Token token) {
        return words.contains(key(token))
                || !byForm && words.contains(token.form().toLowerCase(Locale.ROOT));
    }

    boolean has(Token token) {
        return candidates(token).stream().anyMatch(phrase -> phrase.words().size() == 1);
    }

    private List<Phrase<V>> candidates(Token token) {
        List<Phrase<V>> own = byFirst.get(key(token));
        List<Phrase<V>> found =
                own == null && !byForm ? byFirst.get(token.form().toLowerCase(Locale.ROOT)) : own;
        return found == null ? List.of() : found;
    }

    private boolean goesOn(Sentence sentence, Token first, List<String> words) {
        if (first.id() + words.size() - 1 > sentence.tokens().size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!is(sentence.token(first.id() + i), words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean is(Token token, String word) {
        return key(token).equals(word) || token.form().equalsIgnoreCase(word);
    }

    private String key(Token token) {
        return (byForm ? token.form() : token.lemma()).toLowerCase(Locale.ROOT);
    }
}
