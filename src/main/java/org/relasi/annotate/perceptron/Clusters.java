package org.relasi.annotate.perceptron;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.SortedMap;

/**
 * Words that stand in like surroundings, by number: each word has a cluster at each of {@value #GRANULARITIES} granularities,
 * coarse to fine. Clusters count from 1; 0 is a word that is in none.
 */
public final class Clusters {

    public static final int GRANULARITIES = 3;

    private final long[] hashes;
    private final short[] ids;

    private Clusters(int words) {
        int capacity = Integer.highestOneBit(Math.max(8, words)) * 4;
        hashes = new long[capacity];
        ids = new short[capacity * GRANULARITIES];
    }

    /**
     * The clusters of some words.
     *
     * @param words words in lower case, digits as 0, to their clusters, which count from 1
     */
    public static Clusters of(SortedMap<String, int[]> words) {
        Clusters clusters = new Clusters(words.size());
        words.forEach((word, ids) -> {
            int slot = clusters.claim(FeatureHash.of(word));
            for (int g = 0; g < GRANULARITIES; g++) {
                clusters.ids[slot * GRANULARITIES + g] = (short) ids[g];
            }
        });
        return clusters;
    }

    /** No clusters at all. */
    public static Clusters none() {
        return new Clusters(0);
    }

    /** Where the clusters of a word are, for {@link #id}. */
    int find(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The cluster of the word at a slot; 0 where it has none. */
    int id(int slot, int granularity) {
        return ids[slot * GRANULARITIES + granularity];
    }

    /** Whether a word is in any; in lower case, digits as 0. */
    public boolean has(String word) {
        return hashes[find(FeatureHash.of(word))] != 0;
    }

    private int claim(long hash) {
        int slot = find(hash);
        hashes[slot] = hash;
        return slot;
    }

    public void write(DataOutput out) throws IOException {
        int words = 0;
        for (long hash : hashes) {
            words += hash != 0 ? 1 : 0;
        }
        out.writeInt(words);
        for (int slot = 0; slot < hashes.length; slot++) {
            if (hashes[slot] != 0) {
                out.writeLong(hashes[slot]);
                for (int g = 0; g < GRANULARITIES; g++) {
                    out.writeShort(ids[slot * GRANULARITIES + g]);
                }
            }
        }
    }

    public static Clusters read(DataInput in) throws IOException {
        int words = in.readInt();
        Clusters clusters = new Clusters(words);
        for (int i = 0; i < words; i++) {
            int slot = clusters.claim(in.readLong());
            for (int g = 0; g < GRANULARITIES; g++) {
                clusters.ids[slot * GRANULARITIES + g] = in.readShort();
            }
        }
        return clusters;
    }
}
