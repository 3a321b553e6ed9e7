package org.relasi.learned;

import java.util.ArrayList;
import java.util.List;
import org.relasi.syntax.EntityType;

/** What the scores of labels say of the words of a window: outside 0, then the begin and the inside of each type in their order. */
final class NameLabels {

    /** In the order in which the model numbers them. */
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.STATE, EntityType.ORGANIZATION, EntityType.EVENT, EntityType.PLACE);

    private static final int COUNT = 1 + 2 * TYPES.size();

    private NameLabels() {}

    /**
     * A name over words of a window.
     *
     * @param first position of its first word, from 0
     * @param last position of its last word, inclusive
     */
    record Labelled(int first, int last, EntityType type) {

        /** How sure the least sure of its words is of its label, by the shares of each word. */
        double probability(float[][] shares) {
            double least = shares[first][begin(type)];
            for (int i = first + 1; i <= last; i++) {
                least = Math.min(least, shares[i][begin(type) + 1]);
            }
            return least;
        }
    }

    /** The names of the best way through the labels in which an inside follows a begin or an inside of its type only. */
    static List<Labelled> decode(float[][] scores) {
        int[] labels = best(scores);
        List<Labelled> names = new ArrayList<>();
        for (int at = 0; at < labels.length; at++) {
            if (labels[at] == 0) {
                continue;
            }
            EntityType type = TYPES.get((labels[at] - 1) / 2);
            int first = at;
            while (at + 1 < labels.length && labels[at + 1] == begin(type) + 1) {
                at++;
            }
            names.add(new Labelled(first, at, type));
        }
        return names;
    }

    private static int begin(EntityType type) {
        return 1 + 2 * TYPES.indexOf(type);
    }

    private static int[] best(float[][] scores) {
        int size = scores.length;
        double[] sums = new double[COUNT];
        int[][] from = new int[size][COUNT];
        for (int at = 0; at < size; at++) {
            double[] next = new double[COUNT];
            for (int label = 0; label < COUNT; label++) {
                int before = at == 0 ? 0 : bestBefore(sums, label);
                from[at][label] = before;
                boolean dangling = at == 0 && isInside(label);
                next[label] = (dangling ? Double.NEGATIVE_INFINITY : sums[before]) + scores[at][label];
            }
            sums = next;
        }
        int[] labels = new int[size];
        int label = size == 0 ? 0 : greatest(sums);
        for (int at = size - 1; at >= 0; at--) {
            labels[at] = label;
            label = from[at][label];
        }
        return labels;
    }

    private static int bestBefore(double[] sums, int label) {
        if (isInside(label)) {
            return sums[label - 1] >= sums[label] ? label - 1 : label;
        }
        return greatest(sums);
    }

    private static boolean isInside(int label) {
        return label > 0 && label % 2 == 0;
    }

    private static int greatest(double[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }
}
