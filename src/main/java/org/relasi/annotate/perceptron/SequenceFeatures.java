package org.relasi.annotate.perceptron;

/** The features by which a word of a sentence gets its label: tag, kind of name, and so on. */
final class SequenceFeatures {

    private static final int WORD_GROUP = 1;
    private static final int HISTORY_GROUP = 2;
    private static final int HINT_GROUP = 3;

    private SequenceFeatures() {}

    /** What is seen at a word, whatever the labels before it. */
    static void ofWord(FeatureBuffer f, Words words, Hints hints, int i) {
        f.begin(WORD_GROUP);
        long lower = words.lower(i);
        long before = words.lower(i - 1);
        long after = words.lower(i + 1);
        f.add(words.form(i));
        f.add(lower);
        f.add(before);
        f.add(after);
        f.add(words.lower(i - 2));
        f.add(words.lower(i + 2));
        f.add(before, lower);
        f.add(lower, after);
        f.add(before, after);
        affixes(f, words, i);
        shapes(f, words, i);
        clusters(f, words, i);
        f.add(words.prefix(i - 1, 3));
        f.add(words.suffix(i - 1, 3));
        f.add(words.prefix(i + 1, 3));
        f.add(words.suffix(i + 1, 3));
        f.add(words.prefix(i, 2), before);
        f.next(HINT_GROUP);
        hints.add(f, words, i);
    }

    private static void affixes(FeatureBuffer f, Words words, int i) {
        for (int k = 1; k <= Words.LONGEST_AFFIX; k++) {
            if (words.length(i) >= k) {
                f.add(words.prefix(i, k));
                f.add(words.suffix(i, k));
            } else {
                f.skip(2);
            }
        }
        f.add(words.prefix(i, 2), words.suffix(i, 2));
        f.add(words.prefix(i, 3), words.suffix(i, 3));
    }

    private static void shapes(FeatureBuffer f, Words words, int i) {
        long shape = words.shape(i);
        f.add(shape);
        f.add(shape, i == 1 ? 1 : i == words.size() ? 2 : 0);
        f.add(words.shape(i - 1), shape);
        f.add(shape, words.shape(i + 1));
        f.add(words.shape(i - 1), shape, words.shape(i + 1));
    }

    private static void clusters(FeatureBuffer f, Words words, int i) {
        for (int g = 0; g < Clusters.GRANULARITIES; g++) {
            int own = words.cluster(i, g);
            int before = words.cluster(i - 1, g);
            int after = words.cluster(i + 1, g);
            f.add(own);
            f.add(before);
            f.add(after);
            if (g < 2) {
                f.add(before, own);
                f.add(own, after);
                f.add(before, after);
            }
        }
    }

    /** What the labels before a word say of it; labels before the first are -1. */
    static void ofHistory(FeatureBuffer f, Words words, int i, int last, int secondLast) {
        f.begin(HISTORY_GROUP);
        f.add(last);
        f.add(last, secondLast);
        f.add(last, words.lower(i));
        f.add(last, words.lower(i + 1));
        f.add(last, words.cluster(i, 0));
        f.add(last, words.shape(i));
        f.add(last, secondLast, words.lower(i));
    }
}
