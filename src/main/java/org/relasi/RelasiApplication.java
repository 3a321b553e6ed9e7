package org.relasi;

import java.util.List;
import org.relasi.backup.BackupCommand;
import org.relasi.backup.RestoreCommand;
import org.relasi.evaluate.EvaluateCommand;
import org.relasi.export.ExportCommand;
import org.relasi.ingest.CheckCommand;
import org.relasi.ingest.ExtractCommand;
import org.relasi.ingest.IngestCommand;
import org.relasi.reread.ReextractCommand;
import org.relasi.train.TrainCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Entry point of the service and of the command line. */
@SpringBootApplication
public class RelasiApplication {

    /** Commands that work with the store; each gets its collaborators by its constructor. */
    private static final List<Class<?>> WITH_STORE = List.of(
            IngestCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            ReextractCommand.class,
            BackupCommand.class,
            RestoreCommand.class);

    /** Commands that need nothing but their arguments. */
    private static final List<Class<?>> WITHOUT_STORE =
            List.of(ExtractCommand.class, EvaluateCommand.class, TrainCommand.class);

    public static void main(String[] args) {
        System.exit(shell().run(args));
    }

    static Shell shell() {
        return new Shell(WITH_STORE, WITHOUT_STORE);
    }
}
