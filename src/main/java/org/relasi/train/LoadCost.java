package org.relasi.train;

import java.util.function.Supplier;

/**
 * What it costs to load something.
 *
 * @param megabytes of heap that it takes once loaded
 */
record LoadCost<T>(T loaded, double seconds, long megabytes) {

    private static final long MEGABYTE = 1024 * 1024;

    static <T> LoadCost<T> of(Supplier<T> loading) {
        long heap = used();
        long began = System.nanoTime();
        T loaded = loading.get();
        double seconds = (System.nanoTime() - began) / 1e9;
        return new LoadCost<>(loaded, seconds, Math.max(0, used() - heap) / MEGABYTE);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
