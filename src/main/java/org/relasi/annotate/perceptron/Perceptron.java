package org.relasi.annotate.perceptron;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/**
 * Weights while they are learned, by the averaged perceptron: the weights that count in the end are the mean of those after
 * every example. Not safe for threads.
 *
 * <p>A slot of the hash table is two longs, a feature's key plus 1 and where its row starts. A row is two ints, how many
 * labels it has and how many it has room for, and for each label two more, the label and its weight.
 */
public final class Perceptron {

    private static final int FIRST_CAPACITY = 1 << 16;
    private static final int HEADER = 2;
    /** What a weight of 1 becomes in the model. */
    private static final double SCALE = 100;

    private long[] slots = new long[2 * FIRST_CAPACITY];
    private int features;
    private int[] rows = new int[4 * FIRST_CAPACITY];
    /** For each label of a row, the sum of its changes, each times the number of the example. */
    private double[] sums = new double[2 * FIRST_CAPACITY];

    private int end = HEADER;
    private long examples = 1;

    /**
     * Learns a model several times, from the same lessons in other orders, and takes the mean.
     *
     * @param labels how many labels there are
     * @param learner learns from one lesson
     * @param progress is told each round that ends, of all runs, from 1
     */
    public static <T> Weights learn(
            List<T> lessons, int labels, Schedule schedule, BiConsumer<Perceptron, T> learner, IntConsumer progress) {
        List<Weights> models = new ArrayList<>();
        for (int run = 0; run < schedule.runs(); run++) {
            Perceptron perceptron = new Perceptron();
            List<T> order = new ArrayList<>(lessons);
            Random random = new Random(schedule.seed() + run);
            for (int round = 1; round <= schedule.rounds(); round++) {
                Collections.shuffle(order, random);
                for (T lesson : order) {
                    learner.accept(perceptron, lesson);
                    perceptron.examples++;
                }
                progress.accept(run * schedule.rounds() + round);
            }
            models.add(perceptron.average(labels));
        }
        return Weights.mean(models, schedule.least());
    }

    /** Adds what the features say now to the score of each label. */
    public void addScores(FeatureBuffer buffer, int[] scores) {
        int count = buffer.size();
        int[] starts = buffer.starts();
        // First all look-ups, then all rows: the memory can be asked for many of them at a time.
        for (int i = 0; i < count; i++) {
            starts[i] = (int) slots[slot(buffer.key(i)) + 1];
        }
        for (int i = 0; i < count; i++) {
            int at = starts[i];
            int last = at + 2 * rows[at];
            while (at < last) {
                at += 2;
                scores[rows[at]] += rows[at + 1];
            }
        }
    }

    /** Moves the weight of each feature for a label by {@code delta}. */
    public void update(FeatureBuffer buffer, int label, int delta) {
        for (int i = 0; i < buffer.size(); i++) {
            int slot = claim(buffer.key(i));
            int at = find(slot, label);
            rows[at + 1] += delta;
            sums[at / 2] += (double) delta * examples;
        }
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = 2 * (int) key & mask;
        while (slots[slot] != 0 && slots[slot] != key + 1) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    /** The slot of a feature, with a row of its own. */
    private int claim(long key) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (4 * features >= slots.length) {
                grow();
                slot = slot(key);
            }
            features++;
            slots[slot] = key + 1;
            slots[slot + 1] = newRow(1);
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int slot = slot(old[i] - 1);
                slots[slot] = old[i];
                slots[slot + 1] = old[i + 1];
            }
        }
    }

    private int newRow(int capacity) {
        int length = HEADER + 2 * capacity;
        if (end + length > rows.length) {
            rows = Arrays.copyOf(rows, 2 * rows.length);
            sums = Arrays.copyOf(sums, 2 * sums.length);
        }
        int start = end;
        rows[start + 1] = capacity;
        end += length;
        return start;
    }

    /** Where the label of a row is; made where it is not there yet. */
    private int find(int slot, int label) {
        int start = (int) slots[slot + 1];
        int size = rows[start];
        for (int at = start + HEADER; at < start + HEADER + 2 * size; at += 2) {
            if (rows[at] == label) {
                return at;
            }
        }
        if (size == rows[start + 1]) {
            int moved = newRow(2 * size);
            System.arraycopy(rows, start + HEADER, rows, moved + HEADER, 2 * size);
            System.arraycopy(sums, (start + HEADER) / 2, sums, (moved + HEADER) / 2, size);
            start = moved;
            slots[slot + 1] = start;
        }
        rows[start] = size + 1;
        int at = start + HEADER + 2 * size;
        rows[at] = label;
        return at;
    }

    /**
     * The averaged weights, in hundredths.
     *
     * @param labels how many labels there are
     */
    Weights average(int labels) {
        Weights.Builder builder = new Weights.Builder(labels);
        int[] weights = new int[labels];
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot] != 0) {
                Arrays.fill(weights, 0);
                average((int) slots[slot + 1], weights);
                builder.add(slots[slot] - 1, weights);
            }
        }
        return builder.build();
    }

    private void average(int start, int[] weights) {
        for (int at = start + HEADER; at < start + HEADER + 2 * rows[start]; at += 2) {
            weights[rows[at]] = (int) Math.round(SCALE * (rows[at + 1] - sums[at / 2] / examples));
        }
    }
}
