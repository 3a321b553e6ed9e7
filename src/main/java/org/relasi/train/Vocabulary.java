package org.relasi.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a raw text that are frequent enough to learn from, the most frequent first; of two as frequent the one that
 * is first in the alphabet, so that the same text always gives the same numbers.
 */
final class Vocabulary {

    private final List<String> words;
    private final long[] counts;
    private final Map<String, Integer> ids = new HashMap<>();

    private Vocabulary(List<Map.Entry<String, Long>> entries) {
        words = entries.stream().map(Map.Entry::getKey).toList();
        counts = entries.stream().mapToLong(Map.Entry::getValue).toArray();
        for (int id = 0; id < words.size(); id++) {
            ids.put(words.get(id), id);
        }
    }

    /**
     * @param sentences words parted by one space
     * @param minCount words rarer than this are left out
     */
    static Vocabulary of(List<String> sentences, int minCount) {
        Map<String, Long> counts = new HashMap<>();
        for (String sentence : sentences) {
            for (String word : sentence.split(" ", -1)) {
                if (!word.isEmpty()) {
                    counts.merge(word, 1L, Long::sum);
                }
            }
        }
        return new Vocabulary(counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= minCount)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList());
    }

    int size() {
        return words.size();
    }

    String word(int id) {
        return words.get(id);
    }

    long count(int id) {
        return counts[id];
    }

    long total() {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }

    /** The ids of the words of a sentence that are in here; the others are passed over. */
    int[] encode(String sentence) {
        String[] all = sentence.split(" ", -1);
        int[] encoded = new int[all.length];
        int size = 0;
        for (String word : all) {
            Integer id = ids.get(word);
            if (id != null) {
                encoded[size++] = id;
            }
        }
        return Arrays.copyOf(encoded, size);
    }
}
