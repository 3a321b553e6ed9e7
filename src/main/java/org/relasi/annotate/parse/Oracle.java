package org.relasi.annotate.parse;

import java.util.List;

/** The right step towards a known tree. */
final class Oracle {

    private final int[] heads;
    private final int[] labels;
    private final int root;

    /**
     * @param heads a projective tree; words count from 1, the root is the position after the last
     * @param labels of the arc to each word's head
     */
    private Oracle(int[] heads, int[] labels) {
        this.heads = heads;
        this.labels = labels;
        this.root = heads.length;
    }

    /**
     * The oracle of a tree, made projective where it is not.
     *
     * @param heads one a word: 0 for the root, else the head's number from 1
     * @param labels one a word
     * @param numbers labels in the order of their numbers
     */
    static Oracle of(List<Integer> heads, List<String> labels, List<String> numbers) {
        int root = heads.size() + 1;
        int[] known = new int[root];
        for (int i = 1; i < root; i++) {
            known[i] = heads.get(i - 1);
        }
        int[] lifted = Projectivity.lift(known);
        int[] arcs = new int[root];
        for (int i = 1; i < root; i++) {
            arcs[i] = numbers.indexOf(lifted[i] == 0 ? ParserModel.ROOT : labels.get(i - 1));
            lifted[i] = lifted[i] == 0 ? root : lifted[i];
        }
        return new Oracle(lifted, arcs);
    }

    int next(State state) {
        Node top = state.stack();
        if (top == null) {
            return Transition.SHIFT;
        }
        int s = top.word();
        int n = state.front().word();
        if (!top.attached() && (heads[s] == n || n == root)) {
            return Transition.leftArc(labels[s]);
        }
        if (n < root && heads[n] == s) {
            return Transition.rightArc(labels[n]);
        }
        if (top.attached() && (n == root || isLinkedBelow(top, n))) {
            return Transition.REDUCE;
        }
        return Transition.SHIFT;
    }

    /** Whether a word below the top has an arc to or from the word in front, so that the top has to go. */
    private boolean isLinkedBelow(Node top, int n) {
        for (Node node = top.below(); node != null; node = node.below()) {
            if (heads[node.word()] == n || heads[n] == node.word()) {
                return true;
            }
        }
        return false;
    }
}
