package org.relasi.train;

/**
 * How good models are, by one measure on one test set.
 *
 * @param test short name of the treebank or corpus
 * @param percent from 0 to 100
 */
record Figure(Measure measure, String test, double percent) {

    static Figure of(Measure measure, String test, Tally tally) {
        return new Figure(measure, test, 100 * tally.f1());
    }
}
