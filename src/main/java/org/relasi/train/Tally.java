package org.relasi.train;

/** Counts how many of what is there was found, and how much of what was found is right. */
final class Tally {

    private long gold;
    private long predicted;
    private long right;

    void addGold(long count) {
        gold += count;
    }

    void addPredicted(long count) {
        predicted += count;
    }

    void addRight(long count) {
        right += count;
    }

    /** One thing that is there, for which one answer was given. */
    void add(boolean isRight) {
        gold++;
        predicted++;
        right += isRight ? 1 : 0;
    }

    /** How many there are. */
    long gold() {
        return gold;
    }

    /** The share of what was found that is right, from 0 to 1; 0 where nothing was found. */
    double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    /** The share of what is there that was found, from 0 to 1; 0 where nothing is there. */
    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall: their common value where one answer was given for each. */
    double f1() {
        return gold + predicted == 0 ? 0 : 2.0 * right / (gold + predicted);
    }
}
