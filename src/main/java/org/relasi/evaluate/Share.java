package org.relasi.evaluate;

/** How many of some are right. */
final class Share {

    private int right;
    private int all;

    void add(boolean isRight) {
        all++;
        right += isRight ? 1 : 0;
    }

    int right() {
        return right;
    }

    int all() {
        return all;
    }

    /** The share that is right, with three digits; {@code n/a} of none. */
    String rounded() {
        return all == 0 ? "n/a" : Count.rounded((double) right / all);
    }
}
