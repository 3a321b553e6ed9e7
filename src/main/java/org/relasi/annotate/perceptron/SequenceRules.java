package org.relasi.annotate.perceptron;

import java.util.List;

/** Which label may follow which: <i>I-PER</i> only goes on with a name of its kind; labels of other forms follow any. */
final class SequenceRules {

    private static final String INSIDE = "I-";

    private final boolean[][] follows;

    private SequenceRules(boolean[][] follows) {
        this.follows = follows;
    }

    static SequenceRules of(List<String> labels) {
        boolean[][] follows = new boolean[labels.size() + 1][labels.size()];
        for (int next = 0; next < labels.size(); next++) {
            for (int last = -1; last < labels.size(); last++) {
                follows[last + 1][next] = mayFollow(last < 0 ? "" : labels.get(last), labels.get(next));
            }
        }
        return new SequenceRules(follows);
    }

    private static boolean mayFollow(String last, String next) {
        return !next.startsWith(INSIDE)
                || last.length() > INSIDE.length() && last.substring(2).equals(next.substring(2));
    }

    /** Whether label {@code next} may follow {@code last}, -1 before the first word. */
    boolean allow(int last, int next) {
        return follows[last + 1][next];
    }
}
