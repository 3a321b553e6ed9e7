package org.relasi.ingest;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the lines that {@code relasi extract} prints look like. */
enum OutputFormat {
    /** As {@code POST /api/v1/extractions} answers. */
    JSON,
    /** As the scorer reads. */
    EVAL;

    Object line(String doc, ArticleReading read) {
        return this == EVAL ? EvalLine.of(doc, read) : ReadingAnswer.unstored(read);
    }

    static final class Converter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            return switch (value) {
                case "json" -> JSON;
                case "eval" -> EVAL;
                default -> throw new TypeConversionException("'" + value + "' is not json or eval");
            };
        }
    }
}
