package org.relasi.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds listed phrases of one or more words in a run of tokens, the longest first. */
final class PhraseTable<V> {

    /** A phrase in its table. */
    private record Phrase<V>(List<String> words, V value) {}

    /**
     * A phrase found.
     *
     * @param length in tokens
     */
    record Match<V>(int length, V value) {}

    private final Map<String, List<Phrase<V>>> byFirstWord = new HashMap<>();
    private final Tokenizer tokenizer;

    PhraseTable(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Adds a phrase; one that stands in the table already keeps its first value. */
    void add(String text, V value) {
        List<String> words = tokenizer.tokenize(text, 0, text.length()).stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .toList();
        if (words.isEmpty()) {
            return;
        }
        List<Phrase<V>> phrases = byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>());
        if (phrases.stream().noneMatch(phrase -> phrase.words().equals(words))) {
            phrases.add(new Phrase<>(words, value));
            phrases.sort(Comparator.comparing(phrase -> -phrase.words().size()));
        }
    }

    /** The longest phrase that starts at token {@code from} (from 0). */
    Optional<Match<V>> longest(List<String> lowers, int from) {
        for (Phrase<V> phrase : byFirstWord.getOrDefault(lowers.get(from), List.of())) {
            int end = from + phrase.words().size();
            if (end <= lowers.size() && lowers.subList(from, end).equals(phrase.words())) {
                return Optional.of(new Match<>(phrase.words().size(), phrase.value()));
            }
        }
        return Optional.empty();
    }
}
