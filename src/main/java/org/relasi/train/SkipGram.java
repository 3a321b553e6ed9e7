package org.relasi.train;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013). One thread, sums in a fixed order and
 * {@link StrictMath}: the same text and seed give the same bits on every machine.
 */
final class SkipGram {

    private static final int NEGATIVES = 5;
    private static final double SAMPLE = 1e-4;
    private static final float FIRST_RATE = 0.05f;
    private static final int NOISE = 1 << 20;
    private static final int LONGEST = 1000;

    private final Vocabulary vocabulary;
    private final int dimensions;
    private final int window;
    private final SplittableRandom random;
    private final float[][] words;
    private final float[][] contexts;
    private final float[] gradient;
    private final double[] keep;
    private final int[] noise;
    private final Sigmoid sigmoid = new Sigmoid();

    SkipGram(Vocabulary vocabulary, int dimensions, int window, long seed) {
        this.vocabulary = vocabulary;
        this.dimensions = dimensions;
        this.window = window;
        random = new SplittableRandom(seed);
        words = new float[vocabulary.size()][dimensions];
        contexts = new float[vocabulary.size()][dimensions];
        gradient = new float[dimensions];
        keep = keep();
        noise = noise();
        for (float[] word : words) {
            for (int i = 0; i < dimensions; i++) {
                word[i] = (float) (random.nextDouble() - 0.5) / dimensions;
            }
        }
    }

    /** The vectors, by word id, after {@code epochs} passes over the sentences. */
    float[][] train(List<int[]> sentences, int epochs, Progress progress) {
        long all = sentences.stream().mapToLong(sentence -> sentence.length).sum() * epochs;
        long done = 0;
        int[] kept = new int[LONGEST];
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int[] sentence : sentences) {
                done += sentence.length;
                float rate = (float) (FIRST_RATE * Math.max(1e-3, 1 - done / (double) all));
                learn(kept, subsample(sentence, kept), rate);
            }
            progress.step("vectors, pass " + (epoch + 1), epoch + 1, epochs);
        }
        return words;
    }

    /** Frequent words tell little: most of their occurrences are passed over. */
    private int subsample(int[] sentence, int[] kept) {
        int size = 0;
        for (int word : sentence) {
            if (size < LONGEST && random.nextDouble() < keep[word]) {
                kept[size++] = word;
            }
        }
        return size;
    }

    private void learn(int[] sentence, int size, float rate) {
        for (int i = 0; i < size; i++) {
            int reach = 1 + random.nextInt(window);
            for (int j = Math.max(0, i - reach); j <= Math.min(size - 1, i + reach); j++) {
                if (j != i) {
                    learn(words[sentence[i]], sentence[j], rate);
                }
            }
        }
    }

    private void learn(float[] word, int context, float rate) {
        Arrays.fill(gradient, 0);
        update(word, contexts[context], 1, rate);
        for (int k = 0; k < NEGATIVES; k++) {
            int other = noise[random.nextInt(NOISE)];
            if (other != context) {
                update(word, contexts[other], 0, rate);
            }
        }
        for (int k = 0; k < dimensions; k++) {
            word[k] += gradient[k];
        }
    }

    private void update(float[] word, float[] context, float label, float rate) {
        float step = (label - sigmoid.of(Vectors.dot(word, context))) * rate;
        for (int k = 0; k < dimensions; k++) {
            gradient[k] += step * context[k];
            context[k] += step * word[k];
        }
    }

    private double[] keep() {
        double[] shares = new double[vocabulary.size()];
        double total = vocabulary.total();
        for (int id = 0; id < shares.length; id++) {
            double share = vocabulary.count(id) / total;
            shares[id] = Math.sqrt(SAMPLE / share) + SAMPLE / share;
        }
        return shares;
    }

    /** Word ids, each as often as its frequency to the power of 3/4 wants. */
    private int[] noise() {
        double sum = 0;
        double[] weights = new double[vocabulary.size()];
        for (int id = 0; id < weights.length; id++) {
            weights[id] = StrictMath.pow((double) vocabulary.count(id), 0.75);
            sum += weights[id];
        }
        int[] table = new int[NOISE];
        int filled = 0;
        double upTo = 0;
        for (int id = 0; id < weights.length; id++) {
            upTo += weights[id] / sum;
            while (filled < NOISE && filled < upTo * NOISE) {
                table[filled++] = id;
            }
        }
        return table;
    }

    /** The logistic function in a thousand steps. */
    private static final class Sigmoid {
        private static final int STEPS = 1000;
        private static final float LIMIT = 6;
        private final float[] table = new float[STEPS];

        Sigmoid() {
            for (int i = 0; i < STEPS; i++) {
                double x = (2.0 * i / STEPS - 1) * LIMIT;
                table[i] = (float) (1 / (1 + StrictMath.exp(-x)));
            }
        }

        float of(float x) {
            if (x >= LIMIT || x <= -LIMIT) {
                return x > 0 ? 1 : 0;
            }
            return table[(int) ((x / LIMIT + 1) * (STEPS / 2))];
        }
    }
}
