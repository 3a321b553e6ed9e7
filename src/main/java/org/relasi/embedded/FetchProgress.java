package org.relasi.embedded;

import java.io.Console;
import java.util.HashSet;
import java.util.Set;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.eclipse.aether.AbstractRepositoryListener;
import org.eclipse.aether.RepositoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far the download of Neo4j is: a bar on a terminal, a line now and then elsewhere, nothing where all files are
 * there already. Writes to standard error, as standard output belongs to the commands.
 */
final class FetchProgress extends AbstractRepositoryListener implements AutoCloseable {

    private static final int FILES_A_LINE = 50;

    private final String what;
    private final boolean terminal = onTerminal();
    private boolean shown;
    private final Set<String> files = new HashSet<>();
    private int expected;
    private @Nullable ProgressBar bar;

    FetchProgress(String what) {
        this.what = what;
    }

    /** From here on, this many jars. Before it, the number of files is not known. */
    synchronized void expect(int jars) {
        files.clear();
        expected = jars;
        if (bar != null) {
            bar.stepTo(0).maxHint(jars);
        }
    }

    @Override
    public synchronized void artifactDownloading(RepositoryEvent event) {
        if (shown) {
            return;
        }
        shown = true;
        System.err.println("Fetching " + what + " (about 140 MB, only this once).");
        if (terminal) {
            bar = new ProgressBarBuilder()
                    // given a width, it leaves the terminal alone, and with it Ctrl-C
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, 79))
                    .setTaskName("Neo4j")
                    .setInitialMax(expected == 0 ? -1 : expected)
                    .setUnit(" files", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .build();
        }
    }

    @Override
    public synchronized void artifactResolved(RepositoryEvent event) {
        boolean counts = expected == 0 || "jar".equals(event.getArtifact().getExtension());
        if (!counts || event.getFile() == null) {
            return;
        }
        // One file can be told more than once.
        if (!files.add(event.getArtifact().toString())) {
            return;
        }
        if (bar != null) {
            bar.stepTo(files.size());
        } else if (shown && files.size() % FILES_A_LINE == 0) {
            System.err.println(
                    "  " + files.size() + (expected == 0 ? " descriptions read" : " of " + expected + " jars"));
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** From Java 22 on there is a console even where output goes to a file; it then says whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        Console console = System.console();
        try {
            return console != null
                    && (Runtime.version().feature() < 22
                            || (boolean) Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
