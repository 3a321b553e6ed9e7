package org.relasi.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relasi.command.ChecksFirst;
import org.relasi.command.InputPath;
import org.relasi.command.WrongUsage;
import org.relasi.train.DataFile.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code relasi train}: makes the models of a language from annotated data in a folder. */
@Command(
        name = "train",
        description = {
            "Makes the models of a language from annotated data, and the card that says what they are.",
            "The same data and seed give the same bytes. Stopped and run again, it goes on after the last finished part."
        },
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer>, ChecksFirst {

    private static final int WRONG_SETUP = 2;

    private final Trainer trainer = new Trainer(Parts.ALL);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Folder of the annotated data.")
    private @Nullable Path data;

    @Option(names = "--language", required = true, paramLabel = "CODE", description = "ISO 639-1 code of the language.")
    private @Nullable String language;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "What the files of the folder are; needed for a language that relasi does not know.")
    private @Nullable Path manifest;

    @Option(names = "--parts", split = ",", paramLabel = "PART", description = "Only these parts; else all.")
    private Set<String> parts = new LinkedHashSet<>();

    @Option(
            names = "--out",
            defaultValue = "models",
            paramLabel = "DIR",
            description = "Folder for the models, a subfolder each language; else ${DEFAULT-VALUE}.")
    private Path out = Path.of("models");

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Else ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--without-dev", description = "Do not learn from the development data.")
    private boolean withoutDev;

    @Option(names = "--force", description = "Make models again that are there and would come out the same.")
    private boolean force;

    @Override
    public void check() {
        InputPath.requireFolder(Objects.requireNonNull(data));
        if (manifest != null) {
            InputPath.requireFile(manifest);
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new WrongUsage(out + ": is a file, and a folder is wanted");
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try {
            train(err);
            return 0;
        } catch (MalformedData | MissingData | MissingModel | IllegalArgumentException e) {
            err.println("relasi: " + e.getMessage());
            return WRONG_SETUP;
        }
    }

    private void train(PrintWriter err) throws IOException {
        String code = Objects.requireNonNull(language);
        Set<String> wanted = wanted();
        AnnotatedData annotated = AnnotatedData.in(
                Objects.requireNonNull(data),
                manifest == null ? DataManifest.of(code) : DataManifest.read(code, manifest));
        Set<Role> roles = withoutDev ? EnumSet.of(Role.TRAIN) : EnumSet.of(Role.TRAIN, Role.DEV);
        Training training = new Training(annotated, roles, out.resolve(code), seed, new ProgressLines(err));
        trainer.train(training, wanted, force);
        new ModelCard(training, trainer.names()).write(command(wanted));
    }

    private Set<String> wanted() {
        List<String> names = trainer.names();
        for (String part : parts) {
            if (!names.contains(part)) {
                throw new IllegalArgumentException("no part '" + part + "'; there are " + String.join(", ", names));
            }
        }
        return parts.isEmpty() ? new LinkedHashSet<>(names) : parts;
    }

    /** What makes the same models again, on another machine. */
    private String command(Set<String> wanted) {
        return "relasi train --data DIR --language " + language
                + (manifest == null ? "" : " --manifest FILE")
                + (wanted.size() == trainer.names().size() ? "" : " --parts " + String.join(",", wanted))
                + (withoutDev ? " --without-dev" : "")
                + " --seed " + seed;
    }
}
