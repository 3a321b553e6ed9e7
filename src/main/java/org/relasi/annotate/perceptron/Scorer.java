package org.relasi.annotate.perceptron;

/** Adds what features say to the score of each label: a trained model, or one that is learned. */
@FunctionalInterface
public interface Scorer {

    void addScores(FeatureBuffer features, int[] scores);
}
