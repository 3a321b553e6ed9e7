package org.relasi.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of the words that there are was probably meant by one that there is not. */
public final class Nearest {

    private Nearest() {}

    /** Nothing where none is near; the first of several that are equally near. */
    public static Optional<String> to(String written, Collection<String> known) {
        int most = most(written);
        return known.stream()
                .filter(word -> distance(written, word, most) <= most)
                .min(Comparator.comparingInt(word -> distance(written, word, most)));
    }

    /** How many slips of the hand a word of this length may have and still be known again. */
    public static int most(String written) {
        return Math.max(2, written.length() / 6);
    }

    /**
     * How many letters were left out, put in, changed, or written the wrong way round.
     *
     * @param most further than this is not looked: the answer is one more
     */
    public static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = row(one, other, i, last, before);
            before = last;
            last = row;
        }
        return Math.min(last[other.length()], most + 1);
    }

    /** Distances of the first letters of one word from all beginnings of the other. */
    private static int[] row(String one, String other, int i, int[] last, int[] before) {
        int[] row = new int[other.length() + 1];
        row[0] = i;
        for (int j = 1; j <= other.length(); j++) {
            int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + changed);
            boolean swapped = i > 1
                    && j > 1
                    && one.charAt(i - 1) == other.charAt(j - 2)
                    && one.charAt(i - 2) == other.charAt(j - 1);
            row[j] = swapped ? Math.min(row[j], before[j - 2] + 1) : row[j];
        }
        return row;
    }
}
