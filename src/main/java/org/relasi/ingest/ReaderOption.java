package org.relasi.ingest;

import java.nio.file.Path;
import java.util.List;
import org.relasi.annotate.ReaderMode;
import org.relasi.annotate.ReaderSettings;
import org.relasi.command.InputPath;
import org.relasi.command.WrongUsage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options {@code --reader} and {@code --model} of commands that read articles without a service. */
public final class ReaderOption {

    @Option(
            names = "--reader",
            paramLabel = "MODE",
            converter = Converter.class,
            description =
                    "careful: with the model that learned, beside lists and rules. fast: without it, in a fraction of the"
                            + " time. Where not given, careful, but fast for evaluate words.")
    private ReaderMode mode;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            split = ",",
            description = "Folder of a model of one's own, in the place of that of the build.")
    private List<Path> models = List.of();

    /** Careful where nothing is given. */
    public ReaderOption() {
        this(ReaderMode.CAREFUL);
    }

    /** @param otherwise how to read where nothing is given */
    public ReaderOption(ReaderMode otherwise) {
        this.mode = otherwise;
    }

    /**
     * Looks whether models are there.
     *
     * @param places in how many places a model is used; each has one, or all have the same
     * @throws WrongUsage unless they are
     */
    public void check(int places) {
        if (models.size() > 1 && models.size() != places) {
            throw new WrongUsage("--model: one folder, or one for each of what is read, and not " + models.size());
        }
        models.forEach(model -> {
            InputPath.requireFolder(model);
            InputPath.requireFile(model.resolve("reader.onnx"));
        });
    }

    /** What was chosen. */
    public ReaderSettings settings() {
        return settings(0);
    }

    /** What was chosen for one of the places, from 0. */
    public ReaderSettings settings(int place) {
        return new ReaderSettings(mode, models.isEmpty() ? null : models.get(Math.min(place, models.size() - 1)));
    }

    static final class Converter implements ITypeConverter<ReaderMode> {
        @Override
        public ReaderMode convert(String value) {
            return switch (value) {
                case "careful" -> ReaderMode.CAREFUL;
                case "fast" -> ReaderMode.FAST;
                default -> throw new TypeConversionException("'" + value + "' is not careful or fast");
            };
        }
    }
}
