package org.relasi.ingest;

import org.relasi.annotate.ReaderMode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The value of an option {@code --reader}. */
public final class ReaderModeConverter implements ITypeConverter<ReaderMode> {

    @Override
    public ReaderMode convert(String value) {
        return switch (value) {
            case "careful" -> ReaderMode.CAREFUL;
            case "fast" -> ReaderMode.FAST;
            default -> throw new TypeConversionException("'" + value + "' is not careful or fast");
        };
    }
}
