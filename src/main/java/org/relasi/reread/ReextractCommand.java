package org.relasi.reread;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.relasi.decision.Decision;
import org.relasi.output.Progress;
import org.relasi.problem.ApiProblem;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code relasi reextract}: reads the stored articles again, tells what that would change, and changes it when told so. */
@Command(
        name = "reextract",
        description =
                "Reads the stored articles again and tells what differs. Run again, it goes on where it was stopped.",
        mixinStandardHelpOptions = true)
public final class ReextractCommand implements Callable<Integer> {

    private static final int NOT_DONE = 2;

    private final Runs runs;
    private final ConfigurableApplicationContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--publish", description = "Puts what differs into the graph, in one transaction.")
    private boolean publish;

    @Option(names = "--run", paramLabel = "ID", description = "A run that was read before; nothing is read again.")
    private @Nullable String id;

    ReextractCommand(Runs runs, ConfigurableApplicationContext context) {
        this.runs = runs;
        this.context = context;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            Run run = id == null ? read() : runs.get(id);
            tell(out, run);
            if (run.state() == RunState.READING) {
                out.println("Stopped; run the same again to go on.");
                return NOT_DONE;
            }
            if (publish) {
                runs.publish(
                        run.id(), new Decision(System.getProperty("user.name", Decision.NOBODY), Instant.now(), null));
                out.println("Published.");
            } else if (run.state() == RunState.STAGED) {
                out.println("Nothing was changed. To publish it: relasi reextract --publish --run=" + run.id());
            }
            return 0;
        } catch (ApiProblem e) {
            Objects.requireNonNull(spec).commandLine().getErr().println("relasi: " + e.getMessage());
            return NOT_DONE;
        } finally {
            out.flush();
        }
    }

    private Run read() {
        AtomicBoolean stopped = new AtomicBoolean();
        ApplicationListener<ContextClosedEvent> listener = event -> stopped.set(true);
        context.addApplicationListener(listener);
        Run begun = runs.begin();
        try (Progress progress = Progress.of("Articles", begun.total())) {
            long[] told = {0};
            return runs.read(begun, stopped::get, run -> {
                for (long done = run.counts().read() + run.counts().left(); told[0] < done; told[0]++) {
                    progress.step();
                }
            });
        }
    }

    private static void tell(PrintWriter out, Run run) {
        Run.Counts counts = run.counts();
        out.println("Run " + run.id() + " by " + run.extractor() + ": " + counts.read() + " articles read, "
                + counts.left() + " left as they are; " + counts.differing() + " differ: " + counts.added()
                + " statements new, " + counts.removed() + " gone, " + counts.changed() + " told otherwise");
    }
}
