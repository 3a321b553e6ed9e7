package org.relasi.ingest;

import org.relasi.annotate.ReaderMode;
import org.relasi.annotate.ReaderSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --reader} of commands that read articles without a service. */
public final class ReaderOption {

    @Option(
            names = "--reader",
            paramLabel = "MODE",
            defaultValue = "careful",
            converter = Converter.class,
            description =
                    "careful: with the model that learned, beside lists and rules. fast: without it, in a fraction of the"
                            + " time. careful where not given.")
    private ReaderMode mode = ReaderMode.CAREFUL;

    /** What was chosen. */
    public ReaderSettings settings() {
        return new ReaderSettings(mode);
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
