package org.relasi.annotate.perceptron;

/**
 * How a model is learned.
 *
 * @param runs how often it is learned anew, each time in another order; the model is the mean
 * @param rounds how often each example is seen in a run
 * @param seed of the order
 * @param least in hundredths: smaller weights are left out of the model
 */
public record Schedule(int runs, int rounds, long seed, int least) {

    /** How many rounds there are in all runs. */
    public int allRounds() {
        return runs * rounds;
    }
}
