package org.relasi.evaluate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.ReaderMode;
import org.relasi.annotate.ReaderSettings;
import org.relasi.extract.reading.RuleExtractor;
import org.relasi.ingest.ArticleReader;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** By what articles are read that are measured. */
enum ReadBy {
    /** As with {@code relasi.reader.mode=fast}. */
    RULES,
    /** By the model that learned alone: names as always, and of relations only what it proposes. */
    MODEL,
    /** As with {@code relasi.reader.mode=careful}. */
    BOTH;

    /** @param model folder of a model; that of the build where null */
    ArticleReader reader(@Nullable Path model) {
        ReaderSettings careful = new ReaderSettings(ReaderMode.CAREFUL, model);
        return switch (this) {
            case RULES -> ArticleReader.standalone(new ReaderSettings(ReaderMode.FAST, null));
            case MODEL -> ArticleReader.standalone(careful, RuleExtractor.ofModelAlone());
            case BOTH -> ArticleReader.standalone(careful);
        };
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static final class Converter implements ITypeConverter<ReadBy> {
        @Override
        public ReadBy convert(String value) {
            return Arrays.stream(values())
                    .filter(by -> by.label().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not one of "
                            + Arrays.stream(values()).map(ReadBy::label).collect(Collectors.joining(", "))));
        }
    }
}
