package org.relasi.train;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of words that are used alike, from raw text: skip-gram vectors, grouped at three sizes. A tagger or parser that saw
 * one word of a group in its treebank knows something of the others.
 */
final class WordClusters {

    /** How many groups there are at each granularity, coarse to fine. */
    static final int[] SIZES = {64, 256, 1024};

    private static final int MIN_COUNT = 5;
    private static final int MOST_WORDS = 40_000;

    /** What was found to serve the parser best. */
    private static final Settings BEST = new Settings(64, 2, 6);

    /**
     * @param dimensions length of the vectors
     * @param window how many words to each side count as company
     * @param epochs passes over the text
     */
    record Settings(int dimensions, int window, int epochs) {}

    private WordClusters() {}

    /**
     * For each word, the most frequent first, its groups at the three {@link #SIZES}; they count from 1.
     *
     * @param sentences lower-cased words parted by one space, digits as 0
     */
    static Map<String, int[]> train(List<String> sentences, long seed, Progress progress) {
        return train(sentences, BEST, seed, progress);
    }

    static Map<String, int[]> train(List<String> sentences, Settings settings, long seed, Progress progress) {
        Vocabulary vocabulary = Vocabulary.of(sentences, MIN_COUNT);
        List<int[]> encoded = sentences.stream().map(vocabulary::encode).toList();
        SkipGram skipGram = new SkipGram(vocabulary, settings.dimensions(), settings.window(), seed);
        float[][] vectors = skipGram.train(encoded, settings.epochs(), progress);
        return group(vocabulary, vectors, seed, progress);
    }

    private static Map<String, int[]> group(Vocabulary vocabulary, float[][] all, long seed, Progress progress) {
        float[][] vectors = Arrays.copyOf(all, Math.min(all.length, MOST_WORDS));
        for (float[] vector : vectors) {
            Vectors.normalize(vector);
        }
        int[][] groups = new int[SIZES.length][];
        for (int size = 0; size < SIZES.length; size++) {
            groups[size] = new SphericalKMeans(vectors).group(SIZES[size], seed);
            progress.step(SIZES[size] + " groups", size + 1, SIZES.length);
        }
        Map<String, int[]> clusters = new LinkedHashMap<>();
        for (int word = 0; word < vectors.length; word++) {
            clusters.put(
                    vocabulary.word(word), new int[] {groups[0][word] + 1, groups[1][word] + 1, groups[2][word] + 1});
        }
        return clusters;
    }
}
