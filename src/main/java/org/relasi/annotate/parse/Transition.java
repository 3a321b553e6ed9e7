package org.relasi.annotate.parse;

/**
 * The steps of the arc-eager transition system (Nivre 2008), by number: SHIFT, REDUCE, and for each label an arc to the left
 * and one to the right.
 */
final class Transition {

    /** The word in front goes onto the stack, without a head yet. */
    static final int SHIFT = 0;
    /** The word on top of the stack, which has a head, leaves it. */
    static final int REDUCE = 1;

    private static final int FIRST_ARC = 2;

    private Transition() {}

    /** The word on top of the stack becomes a dependent of the word in front, and leaves the stack. */
    static int leftArc(int label) {
        return FIRST_ARC + 2 * label;
    }

    /** The word in front becomes a dependent of the word on top of the stack, and goes onto it. */
    static int rightArc(int label) {
        return FIRST_ARC + 2 * label + 1;
    }

    static boolean isArc(int transition) {
        return transition >= FIRST_ARC;
    }

    static boolean isLeftArc(int transition) {
        return isArc(transition) && (transition & 1) == 0;
    }

    static int label(int arc) {
        return arc - FIRST_ARC >> 1;
    }

    /** How many transitions there are. */
    static int count(int labels) {
        return FIRST_ARC + 2 * labels;
    }
}
