package org.relasi.operations;

import java.util.Map;
import java.util.TreeMap;
import org.relasi.annotate.Annotators;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Component {@code models}: the languages that can be read, each with the fingerprint of the models that read it, so that two
 * services can be told apart; and {@code learned}, the model that learned, or {@code none} where articles are read without it.
 */
@Component
final class ModelsHealthIndicator implements HealthIndicator {

    private final Map<String, String> fingerprints = new TreeMap<>();
    private final boolean reads;

    ModelsHealthIndicator(Annotators annotators) {
        annotators.fingerprints().forEach((language, hash) -> fingerprints.put(language.code(), "sha256:" + hash));
        reads = !fingerprints.isEmpty();
        fingerprints.put(
                "learned",
                annotators.learnedFingerprint().map(hash -> "sha256:" + hash).orElse("none"));
    }

    @Override
    public Health health() {
        return Health.status(reads ? "UP" : "DOWN").withDetails(fingerprints).build();
    }
}
