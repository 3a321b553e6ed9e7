package org.relasi.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A logistic regression over named yes-or-no features, learnt by gradient descent with steps that shrink as AdaGrad's
 * (Duchi et al. 2011) and with a penalty on large weights. The same examples give the same weights.
 */
final class LogisticModel {

    private static final int ROUNDS = 300;
    private static final double STEP = 0.5;
    /** Weight of the squared weights beside the log loss: the larger, the nearer all weights stay to 0. */
    private static final double PENALTY = 10;
    /** A feature of fewer examples says nothing. */
    private static final int LEAST_SEEN = 3;
    /** The feature that every example has; it carries no penalty. */
    private static final String ALWAYS = "always";

    private final SortedMap<String, Double> weights;

    private LogisticModel(SortedMap<String, Double> weights) {
        this.weights = weights;
    }

    /**
     * One thing to learn from.
     *
     * @param group examples of one group are never on both sides of a split
     * @param right what the model is to tell
     * @param weight how much it counts beside others
     */
    record Example(String group, List<String> features, boolean right, double weight) {

        Example(String group, List<String> features, boolean right) {
            this(group, features, right, 1);
        }

        Example counted(double times) {
            return new Example(group, features, right, weight * times);
        }
    }

    static LogisticModel learn(List<Example> examples) {
        List<String> features = features(examples);
        Map<String, Integer> numbers = new HashMap<>();
        features.forEach(feature -> numbers.put(feature, numbers.size()));
        int[][] numbered = examples.stream()
                .map(example -> example.features().stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
        double[] learnt = descend(examples, numbered, features.size(), numbers.getOrDefault(ALWAYS, -1));
        SortedMap<String, Double> weights = new TreeMap<>();
        features.forEach(feature -> weights.put(feature, learnt[numbers.getOrDefault(feature, 0)]));
        return new LogisticModel(weights);
    }

    /** Those that are not too rare, in order. */
    private static List<String> features(List<Example> examples) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(example -> example.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        return seen.keySet().stream()
                .filter(feature -> seen.getOrDefault(feature, 0) >= LEAST_SEEN)
                .toList();
    }

    private static double[] descend(List<Example> examples, int[][] numbered, int size, int always) {
        double[] weights = new double[size];
        double[] squares = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slopes = slopes(examples, numbered, weights);
            for (int i = 0; i < size; i++) {
                double whole = slopes[i] + (i == always ? 0 : PENALTY * weights[i]);
                squares[i] += whole * whole;
                weights[i] -= STEP * whole / Math.sqrt(squares[i] + 1e-6);
            }
        }
        return weights;
    }

    private static double[] slopes(List<Example> examples, int[][] numbered, double[] weights) {
        double[] slopes = new double[weights.length];
        for (int i = 0; i < numbered.length; i++) {
            double sum = 0;
            for (int feature : numbered[i]) {
                sum += weights[feature];
            }
            Example example = examples.get(i);
            double miss = example.weight() * (logistic(sum) - (example.right() ? 1 : 0));
            for (int feature : numbered[i]) {
                slopes[feature] += miss;
            }
        }
        return slopes;
    }

    double probability(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return logistic(sum);
    }

    private static double logistic(double sum) {
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** By feature, in order. */
    SortedMap<String, Double> weights() {
        return weights;
    }
}
