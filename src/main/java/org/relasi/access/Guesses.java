package org.relasi.access;

import io.github.bucket4j.TimeMeter;

/** Counts wrong keys and tokens by address, so that nobody tries one after another. */
final class Guesses {

    private final Buckets allowed;
    private final boolean limited;

    Guesses(SecuritySettings settings, TimeMeter time) {
        int perMinute = settings.rateLimit().failuresPerMinute();
        allowed = new Buckets(perMinute, perMinute, time);
        limited = settings.limitsRates();
    }

    void count(String address) {
        if (limited) {
            allowed.take(Network.of(address));
        }
    }

    /** Whole seconds until this address may show something again; 0 where it may now. */
    long waitFor(String address) {
        return limited ? allowed.waitFor(Network.of(address)) : 0;
    }
}
