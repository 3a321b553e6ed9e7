package org.relasi.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How much each caller may still ask: a bucket of permits a caller, filled again evenly.
 *
 * <p>At most {@value #CALLERS} callers are remembered, those seen lately before others, so that many addresses do not fill the
 * memory; one that is forgotten begins with a full bucket.
 */
final class Buckets {

    private static final long CALLERS = 20_000;

    private final LoadingCache<String, Bucket> buckets;
    private final int burst;
    private final long windowSeconds;

    /**
     * @param perMinute permits that come back in a minute
     * @param burst permits in a full bucket
     */
    Buckets(int perMinute, int burst, TimeMeter time) {
        this.burst = burst;
        this.windowSeconds = Math.max(1, (burst * 60L + perMinute - 1) / perMinute);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CALLERS)
                // Full again by then, so that forgetting it changes nothing.
                .expireAfterAccess(Duration.ofSeconds(windowSeconds + 60))
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** Takes a permit, where there is one. */
    Allowance take(String caller) {
        ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForRefill()),
                seconds(probe.getNanosToWaitForReset()));
    }

    /** Whole seconds until there is a permit; 0 where there is one. */
    long waitFor(String caller) {
        Bucket bucket = buckets.getIfPresent(caller);
        return bucket == null ? 0 : seconds(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Permits in a full bucket, and in how many seconds an empty one fills, as a structured field. */
    String policy() {
        return "\"caller\";q=" + burst + ";w=" + windowSeconds;
    }

    private static long seconds(long nanos) {
        long second = TimeUnit.SECONDS.toNanos(1);
        return nanos / second + (nanos % second == 0 ? 0 : 1);
    }

    /**
     * What taking a permit came to.
     *
     * @param granted whether there was one
     * @param remaining permits that are left
     * @param retrySeconds until there is one
     * @param resetSeconds until the bucket is full
     */
    record Allowance(boolean granted, long remaining, long retrySeconds, long resetSeconds) {

        String field() {
            return "\"caller\";r=" + remaining + ";t=" + resetSeconds;
        }
    }
}
