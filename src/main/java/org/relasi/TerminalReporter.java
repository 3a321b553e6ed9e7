package org.relasi;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells on standard error, in a few lines, why the service did not start. */
final class TerminalReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("relasi: " + analysis.getDescription().strip());
        String action = analysis.getAction();
        if (action != null && !action.isBlank()) {
            System.err.println("  " + action.strip().replace("\n", "\n  "));
        }
    }
}
