package org.relasi.train;

import java.util.Arrays;
import java.util.SplittableRandom;

/** K-means by angle: groups vectors of length 1 around centres of length 1. Deterministic for a seed. */
final class SphericalKMeans {

    private static final int ROUNDS = 12;

    private final float[][] vectors;
    private final int[] assigned;

    /**
     * @param vectors each of length 1
     */
    SphericalKMeans(float[][] vectors) {
        this.vectors = vectors;
        assigned = new int[vectors.length];
    }

    /** The number of its group, from 0, for each vector; at most {@code groups} of them. */
    int[] group(int groups, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] centres = new float[Math.min(groups, vectors.length)][];
        for (int k = 0; k < centres.length; k++) {
            centres[k] = vectors[random.nextInt(vectors.length)].clone();
        }
        assign(centres);
        for (int round = 1; round < ROUNDS; round++) {
            move(centres, random);
            assign(centres);
        }
        return assigned.clone();
    }

    private void assign(float[][] centres) {
        for (int i = 0; i < vectors.length; i++) {
            float best = Float.NEGATIVE_INFINITY;
            for (int k = 0; k < centres.length; k++) {
                float closeness = Vectors.dot(vectors[i], centres[k]);
                if (closeness > best) {
                    best = closeness;
                    assigned[i] = k;
                }
            }
        }
    }

    private void move(float[][] centres, SplittableRandom random) {
        int[] sizes = new int[centres.length];
        for (float[] centre : centres) {
            Arrays.fill(centre, 0);
        }
        for (int i = 0; i < vectors.length; i++) {
            Vectors.add(centres[assigned[i]], vectors[i]);
            sizes[assigned[i]]++;
        }
        for (int k = 0; k < centres.length; k++) {
            if (sizes[k] == 0) {
                centres[k] = vectors[random.nextInt(vectors.length)].clone();
            }
            Vectors.normalize(centres[k]);
        }
    }
}
