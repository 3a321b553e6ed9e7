package org.relasi.ingest;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relasi.graph.CheckReport;
import org.relasi.graph.ProjectionCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code relasi check}: are the edges those that the stored statements make? */
@Command(
        name = "check",
        description = "Recomputes the edges from the statements and compares them with those that are stored.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    private final ProjectionCheck check;

    @Spec
    private @Nullable CommandSpec spec;

    public CheckCommand(ProjectionCheck check) {
        this.check = check;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        CheckReport report = check.run();
        if (report.holds()) {
            out.println("The projection holds: " + report.edges() + " edges.");
            return 0;
        }
        out.println("The projection does not hold: " + report.problems() + " differences over " + report.edges()
                + " edges.");
        report.differences().stream()
                .limit(SHOWN)
                .forEach(difference ->
                        out.println("  " + difference.kind() + " " + difference.type() + " " + difference.id()));
        return 1;
    }
}
