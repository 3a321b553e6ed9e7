package org.relasi.annotate.parse;

import org.jspecify.annotations.Nullable;

/**
 * A word on the stack, or in front of it, with the dependents that it has so far. Immutable: states share what they have in
 * common. Words count from 1; a dependent of 0 is none, a label of -1 too.
 *
 * @param below what stands below it on the stack; its head where it is attached
 * @param label of the arc to its head, or -1 where it has none yet
 */
record Node(int word, @Nullable Node below, int label, Dependents left, Dependents right) {

    /** Dependents on one side: the two last attached, how many, and which labels, a bit each (by number modulo 64). */
    record Dependents(int last, int lastLabel, int secondLast, int secondLastLabel, int count, long labels) {

        static final Dependents NONE = new Dependents(0, -1, 0, -1, 0, 0);

        Dependents and(int word, int label) {
            return new Dependents(word, label, last, lastLabel, count + 1, labels | 1L << label);
        }
    }

    static Node of(int word) {
        return new Node(word, null, -1, Dependents.NONE, Dependents.NONE);
    }

    boolean attached() {
        return label >= 0;
    }

    /** This word on top of {@code below}, with no head. */
    Node on(@Nullable Node below) {
        return new Node(word, below, -1, left, right);
    }

    /** This word on top of its head. */
    Node under(Node head, int label) {
        return new Node(word, head, label, left, right);
    }

    Node withLeft(int dependent, int label) {
        return new Node(word, below, this.label, left.and(dependent, label), right);
    }

    Node withRight(int dependent, int label) {
        return new Node(word, below, this.label, left, right.and(dependent, label));
    }
}
