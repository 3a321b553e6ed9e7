package org.relasi.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets Spring Boot report a {@link SetupProblem} as text instead of a stack trace. */
final class SetupProblemAnalyzer extends AbstractFailureAnalyzer<SetupProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SetupProblem cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.advice(), cause);
    }
}
