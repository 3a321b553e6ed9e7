package org.relasi.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, Double> weights;

    private LogisticModel(Map<String, Double> weights) {
        this.weights = weights;
    }

    /**
     * One thing to learn from.
     *
     * @param group examples of one group are never on both sides of a split
     * @param right what the model is to tell
     */
    record Example(String group, List<String> features, boolean right) {}

    static LogisticModel learn(List<Example> all) {
        List<Example> examples = withoutRare(all);
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> squares = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            gradient(examples, weights).forEach((feature, slope) -> {
                double penalty = feature.equals(ALWAYS) ? 0 : PENALTY * weights.getOrDefault(feature, 0.0);
                double whole = slope + penalty;
                double square = squares.merge(feature, whole * whole, Double::sum);
                weights.merge(feature, -STEP * whole / Math.sqrt(square + 1e-6), Double::sum);
            });
        }
        return new LogisticModel(weights);
    }

    private static List<Example> withoutRare(List<Example> examples) {
        Map<String, Integer> seen = new HashMap<>();
        examples.forEach(example -> example.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        return examples.stream()
                .map(example -> new Example(
                        example.group(),
                        example.features().stream()
                                .filter(feature -> seen.getOrDefault(feature, 0) >= LEAST_SEEN)
                                .toList(),
                        example.right()))
                .toList();
    }

    private static Map<String, Double> gradient(List<Example> examples, Map<String, Double> weights) {
        Map<String, Double> slopes = new TreeMap<>();
        for (Example example : examples) {
            double miss = probability(example.features(), weights) - (example.right() ? 1 : 0);
            example.features().forEach(feature -> slopes.merge(feature, miss, Double::sum));
        }
        return slopes;
    }

    double probability(List<String> features) {
        return probability(features, weights);
    }

    private static double probability(List<String> features, Map<String, Double> weights) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** By feature, in order. */
    Map<String, Double> weights() {
        return weights;
    }
}
