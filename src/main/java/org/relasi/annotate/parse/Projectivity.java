package org.relasi.annotate.parse;

/** Makes trees without crossing arcs, which arc-eager parsing cannot build. */
final class Projectivity {

    private Projectivity() {}

    /**
     * The tree with the shortest crossing arcs lifted to the head's head, as often as needed (Nivre and Nilsson 2005).
     *
     * @param heads of words that count from 1; heads[0] is not used; 0 is the root
     */
    static int[] lift(int[] heads) {
        int[] lifted = heads.clone();
        int crossing = shortestCrossing(lifted);
        while (crossing > 0) {
            lifted[crossing] = lifted[lifted[crossing]];
            crossing = shortestCrossing(lifted);
        }
        return lifted;
    }

    private static int shortestCrossing(int[] heads) {
        int shortest = 0;
        for (int i = 1; i < heads.length; i++) {
            boolean shorter = shortest == 0 || Math.abs(i - heads[i]) < Math.abs(shortest - heads[shortest]);
            if (heads[i] > 0 && shorter && crosses(heads, i)) {
                shortest = i;
            }
        }
        return shortest;
    }

    /** Whether a word between the two ends of an arc does not descend from the head. */
    private static boolean crosses(int[] heads, int dependent) {
        int head = heads[dependent];
        for (int k = Math.min(dependent, head) + 1; k < Math.max(dependent, head); k++) {
            if (!descends(heads, k, head)) {
                return true;
            }
        }
        return false;
    }

    private static boolean descends(int[] heads, int word, int ancestor) {
        int at = word;
        while (at > 0 && at != ancestor) {
            at = heads[at];
        }
        return at == ancestor;
    }
}
