package org.relasi.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.relasi.command.ChecksFirst;
import org.relasi.command.FileTrouble;
import org.relasi.output.Progress;
import org.relasi.output.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code relasi backup}: the whole store in one file. */
@Command(
        name = "backup",
        description = "Writes all that is stored to one file, also while the service runs; what wants to write waits"
                + " meanwhile. The file is there whole or not at all.",
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer>, ChecksFirst {

    private static final int NOT_DONE = 2;

    private final Backup backup;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Such as relasi-backup.ndjson.gz; one of that name is replaced.")
    private Path file = Path.of("");

    private @Nullable Progress progress;

    BackupCommand(Backup backup) {
        this.backup = backup;
    }

    @Override
    public void check() {
        WholeFile.requirePlaceFor(file);
    }

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try (WholeFile whole = WholeFile.begin(file)) {
            Counts counts = write(whole);
            whole.complete();
            err.println(counts + " are in " + file + " (" + Files.size(file) + " bytes)");
            return 0;
        } catch (IOException e) {
            err.println("relasi: no backup: " + FileTrouble.of(e));
        } catch (RefusedByStore e) {
            err.println("relasi: no backup: " + e.getMessage());
        } catch (Neo4jException e) {
            err.println("relasi: no backup: the store does not answer as it should: " + e.getMessage());
        }
        return NOT_DONE;
    }

    private Counts write(WholeFile whole) throws IOException {
        try {
            return backup.write(
                    whole.stream(),
                    counts -> progress = Progress.of("Backup", counts.all()),
                    () -> Objects.requireNonNull(progress).step());
        } finally {
            if (progress != null) {
                progress.close();
            }
        }
    }
}
