package org.relasi.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A language that is close to one that relasi reads.
 *
 * @param code of the neighbour
 * @param near code of the language that is read
 * @param own words of the neighbour alone
 * @param lacking words of the language that is read alone
 * @param usual words of the neighbour that the language that is read has seldom
 */
record Neighbour(String code, String near, Set<String> own, Set<String> lacking, Set<String> usual) {

    /** Words of its own that a text must have: one in a line, more in an article, where one may be a name. */
    private static final int MOST_NEEDED = 3;

    private static final int WORDS_PER_OWN = 50;

    private static final int USUAL_PER_OWN = 2;

    static Neighbour of(String[] row) {
        return new Neighbour(
                row[0], row[1], Set.of(row[2].split(" ")), Set.of(row[3].split(" ")), Set.of(row[4].split(" ")));
    }

    /** Each word counts once: one that returns may be a name. */
    boolean isMeant(List<RunningWord> text) {
        Set<String> mine = new HashSet<>();
        Set<String> likely = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (RunningWord word : text) {
            if (own.contains(word.lower())) {
                mine.add(word.lower());
            } else if (usual.contains(word.lower())) {
                likely.add(word.lower());
            } else if (lacking.contains(word.lower())) {
                others.add(word.lower());
            }
        }
        int needed = Math.min(MOST_NEEDED, 1 + text.size() / WORDS_PER_OWN);
        int found = mine.size() + likely.size() / USUAL_PER_OWN;
        return found >= needed && found > others.size();
    }
}
