package org.relasi.store;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in two lines what is wrong with an outside store that nothing can begin without. */
final class StoreFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreAway away) {
                return new FailureAnalysis(
                        String.valueOf(away.getMessage()),
                        "Start it, or name another one with --spring.neo4j.uri=bolt://HOST:PORT.",
                        away);
            }
            if (cause instanceof AuthenticationException refused) {
                return new FailureAnalysis(
                        "The store does not know us: " + refused.getMessage(),
                        "Give it a name and a password with --spring.neo4j.authentication.username=NAME"
                                + " --spring.neo4j.authentication.password=PASSWORD, better by the environment:"
                                + " SPRING_NEO4J_AUTHENTICATION_PASSWORD.",
                        refused);
            }
        }
        return null;
    }
}
