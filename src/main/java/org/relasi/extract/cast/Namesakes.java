package org.relasi.extract.cast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The persons of a document by the words of their names, so that none is compared with all others. Of a word that very many
 * bear, the first of them are looked at: a name is missed only where each of its words is as common.
 */
final class Namesakes {

    /** Persons looked at for one word. */
    static final int MOST = 100;

    private final Map<String, List<Integer>> bearers = new HashMap<>();

    /** Remembers what a person is called; all words of a name count, also those that it had before. */
    void add(int person, Collection<String> words) {
        for (String word : words) {
            List<Integer> known = bearers.computeIfAbsent(word, first -> new ArrayList<>(1));
            if (known.size() < MOST && !known.contains(person)) {
                known.add(person);
            }
        }
    }

    /** Who shares a word with a name, in order of first appearance. */
    SortedSet<Integer> sharing(Collection<String> words) {
        SortedSet<Integer> sharing = new TreeSet<>();
        words.forEach(word -> sharing.addAll(bearers.getOrDefault(word, List.of())));
        return sharing;
    }

    /** Who bears the rarest of some words, in no order: all who bear all of them are there. */
    List<Integer> ofRarest(Collection<String> words) {
        return words.stream()
                .map(word -> bearers.getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }
}
