package org.relasi.annotate.perceptron;

/** Hash functions for words and features: the same on every machine, since they are part of every trained model. */
public final class FeatureHash {

    private static final long ODD = 0xD6E8FEB86659FD93L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private FeatureHash() {}

    /** A hash of a word. */
    public static long of(String word) {
        return of(word, 0, word.length());
    }

    /** A hash of the chars of {@code word} from {@code from} to {@code to}, exclusive. */
    static long of(String word, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash * GOLDEN ^ hash >>> 29;
    }

    /** One hash of two. */
    public static long mix(long a, long b) {
        long x = (a + 1) * ODD + b;
        x = (x ^ x >>> 32) * GOLDEN;
        return x ^ x >>> 29;
    }
}
