package org.relasi.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.relasi.backup.Restore.Restored;
import org.relasi.command.ChecksFirst;
import org.relasi.command.FileTrouble;
import org.relasi.command.InputPath;
import org.relasi.command.WrongUsage;
import org.relasi.output.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code relasi restore}: a backup back into the store. */
@Command(
        name = "restore",
        description =
                "Puts a backup into an empty store. A file that is not whole is refused before anything is written.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer>, ChecksFirst {

    private static final int NOT_DONE = 2;
    private static final String NO_BACKUP = "this is no backup, or not a whole one: ";

    private final Restore restore;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--replace", description = "Delete what is in the store first.")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "What relasi backup wrote.")
    private Path file = Path.of("");

    private @Nullable Progress progress;

    RestoreCommand(Restore restore) {
        this.restore = restore;
    }

    @Override
    public void check() {
        InputPath.requireFile(file);
        try {
            BackupInput.requireBeginning(file);
        } catch (BrokenBackup e) {
            throw new WrongUsage(file + ": " + NO_BACKUP + e.getMessage());
        } catch (IOException e) {
            throw new WrongUsage(file + ": cannot be read: " + FileTrouble.reason(e));
        }
    }

    @Override
    public Integer call() {
        try {
            return tell(restore());
        } catch (NoSuchFileException e) {
            return refuse("no such file");
        } catch (BrokenBackup e) {
            return refuse(NO_BACKUP + e.getMessage());
        } catch (IOException e) {
            return refuse("cannot be read: " + FileTrouble.reason(e));
        } catch (RefusedByStore e) {
            return refuse(String.valueOf(e.getMessage()));
        } catch (Neo4jException e) {
            return refuse("the store does not answer as it should; run the same again: " + e.getMessage());
        }
    }

    private Restored restore() throws IOException {
        try {
            return restore.run(
                    file,
                    replace,
                    counts -> progress = Progress.of("Restored", counts.all()),
                    () -> Objects.requireNonNull(progress).step());
        } finally {
            if (progress != null) {
                progress.close();
            }
        }
    }

    private int tell(Restored restored) {
        err().println(restored.header().counts() + " of " + restored.header().createdAt() + " are restored");
        if (!restored.check().holds()) {
            err().println("The projection does not hold: " + restored.check().problems()
                    + " differences, as in the store that was backed up; see relasi check");
            return 1;
        }
        err().println("The projection holds: " + restored.check().edges() + " edges.");
        return 0;
    }

    private int refuse(String reason) {
        err().println("relasi: " + file + ": " + reason);
        return NOT_DONE;
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
