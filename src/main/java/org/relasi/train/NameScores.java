package org.relasi.train;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.relasi.train.NameSentence.Name;

/** How well names are found: one is right where its first word, its last word and its kind are. */
final class NameScores {

    private final Tally all = new Tally();
    private final Map<String, Tally> kinds = new TreeMap<>();

    /** Compares labels of the same words, as {@link NameSentence} has them. */
    void add(List<String> gold, List<String> predicted) {
        if (gold.size() != predicted.size()) {
            throw new IllegalArgumentException(predicted.size() + " labels instead of " + gold.size());
        }
        Set<Name> there = new HashSet<>(NameSentence.names(gold));
        List<Name> found = NameSentence.names(predicted);
        there.forEach(name -> count(name, 1, 0, 0));
        found.forEach(name -> count(name, 0, 1, there.contains(name) ? 1 : 0));
    }

    private void count(Name name, int gold, int predicted, int right) {
        for (Tally tally : List.of(all, kinds.computeIfAbsent(name.kind(), kind -> new Tally()))) {
            tally.addGold(gold);
            tally.addPredicted(predicted);
            tally.addRight(right);
        }
    }

    Tally all() {
        return all;
    }

    Tally kind(String kind) {
        return kinds.getOrDefault(kind, new Tally());
    }
}
