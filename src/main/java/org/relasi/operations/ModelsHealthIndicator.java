package org.relasi.operations;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.relasi.annotate.Annotators;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Component {@code models}: the languages that can be read, each with the fingerprint of the models that read it, so that two
 * services can be told apart; and {@code learned}, the model that learned, or {@code none} where articles are read without it.
 */
@Component
final class ModelsHealthIndicator implements HealthIndicator {

    /** Made when first asked for, as it takes a while. */
    private final Supplier<Map<String, String>> fingerprints;

    ModelsHealthIndicator(Annotators annotators) {
        fingerprints = SingletonSupplier.of(() -> fingerprints(annotators));
    }

    private static Map<String, String> fingerprints(Annotators annotators) {
        Map<String, String> fingerprints = new TreeMap<>();
        annotators.fingerprints().forEach((language, hash) -> fingerprints.put(language.code(), "sha256:" + hash));
        fingerprints.put(
                "learned",
                annotators.learnedFingerprint().map(hash -> "sha256:" + hash).orElse("none"));
        return fingerprints;
    }

    @Override
    public Health health() {
        Map<String, String> known = fingerprints.get();
        // "learned" is always there
        return Health.status(known.size() > 1 ? "UP" : "DOWN")
                .withDetails(known)
                .build();
    }
}
