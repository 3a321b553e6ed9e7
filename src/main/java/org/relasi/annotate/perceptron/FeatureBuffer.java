package org.relasi.annotate.perceptron;

import java.util.Arrays;

/**
 * The features of one decision, as hashed keys. A feature is a template and the values that fill it; templates are numbered
 * by the order in which they are added after {@link #begin}, so that the code that adds them is the list of them.
 */
public final class FeatureBuffer {

    private static final int TEMPLATES_A_GROUP = 1 << 10;

    private long[] keys = new long[128];
    /** Room for where the weights of each feature are. */
    private int[] starts = new int[128];

    private long[] kept = new long[128];
    private int size;
    private long template;

    /** Empties the buffer and starts the templates of a group; groups share no template. */
    public void begin(int group) {
        size = 0;
        template = (long) group * TEMPLATES_A_GROUP;
    }

    /** Goes on with the templates of another group, keeping what was added. */
    public void next(int group) {
        template = (long) group * TEMPLATES_A_GROUP;
    }

    public void add(long a) {
        put(FeatureHash.mix(template++, a));
    }

    public void add(long a, long b) {
        put(FeatureHash.mix(FeatureHash.mix(template++, a), b));
    }

    public void add(long a, long b, long c) {
        put(FeatureHash.mix(FeatureHash.mix(FeatureHash.mix(template++, a), b), c));
    }

    public void add(long a, long b, long c, long d) {
        put(FeatureHash.mix(FeatureHash.mix(FeatureHash.mix(FeatureHash.mix(template++, a), b), c), d));
    }

    /** Leaves out the next {@code count} templates. */
    public void skip(int count) {
        template += count;
    }

    int size() {
        return size;
    }

    int[] starts() {
        return starts;
    }

    /**
     * Keeps the keys that may have weights, without a branch that the processor would have to guess.
     *
     * @param present a bit for each key, by its lowest bits; its length is a power of two
     * @return how many were kept
     */
    int keep(long[] present) {
        long[] from = keys;
        long[] to = kept;
        int mask = present.length - 1;
        int all = size;
        int count = 0;
        for (int i = 0; i < all; i++) {
            long key = from[i];
            to[count] = key;
            count += (int) (present[(int) (key >>> 6) & mask] >>> key) & 1;
        }
        return count;
    }

    long kept(int i) {
        return kept[i];
    }

    long key(int i) {
        return keys[i];
    }

    private void put(long hash) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            starts = new int[2 * size];
            kept = new long[2 * size];
        }
        keys[size++] = hash >>> (Long.SIZE - Weights.KEY_BITS);
    }
}
