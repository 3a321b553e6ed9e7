package org.relasi.evaluate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much a figure depends on the articles that it was measured on: as many articles are drawn with replacement, a thousand
 * times (Efron 1979, <i>Bootstrap Methods</i>; of pairs Berg-Kirkpatrick et al. 2012, <i>Statistical Significance in NLP</i>).
 * The same counts give the same intervals.
 */
final class Bootstrap {

    private static final int DRAWS = 1000;
    private static final long SEED = 1;
    /** What lies outside of an interval at each end: of 95 %. */
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** Within which a figure lies in 95 % of the draws. */
    record Interval(double from, double to) {}

    /**
     * What sets two readings of the same articles apart.
     *
     * @param interval of the one's figure less the other's
     * @param better share of the draws in which the one is better
     */
    record Difference(Interval interval, double better) {}

    /** @param articles counts of each article */
    static Interval interval(Collection<Count> articles, ToDoubleFunction<Count> figure) {
        List<Count> counts = List.copyOf(articles);
        return interval(draws(counts.size())
                .mapToDouble(draw -> figure.applyAsDouble(sum(counts, draw)))
                .toArray());
    }

    /**
     * @param ours counts of each article
     * @param theirs of the same articles in the same order
     */
    static Difference difference(Collection<Count> ours, Collection<Count> theirs, ToDoubleFunction<Count> figure) {
        List<Count> one = List.copyOf(ours);
        List<Count> other = List.copyOf(theirs);
        double[] differences = draws(one.size())
                .mapToDouble(draw -> figure.applyAsDouble(sum(one, draw)) - figure.applyAsDouble(sum(other, draw)))
                .toArray();
        double better = (double) Arrays.stream(differences).filter(d -> d > 0).count() / DRAWS;
        return new Difference(interval(differences), better);
    }

    private static Stream<int[]> draws(int size) {
        SplittableRandom random = new SplittableRandom(SEED);
        return IntStream.range(0, DRAWS)
                .mapToObj(i -> random.ints(size, 0, size).toArray());
    }

    private static Count sum(List<Count> counts, int[] draw) {
        return Count.sum(Arrays.stream(draw).mapToObj(counts::get).toList());
    }

    private static Interval interval(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int tail = (int) Math.round(TAIL * (sorted.length - 1));
        return new Interval(sorted[tail], sorted[sorted.length - 1 - tail]);
    }
}
