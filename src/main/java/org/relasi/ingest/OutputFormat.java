package org.relasi.ingest;

import java.util.List;
import org.relasi.extract.cameo.CameoRow;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.json.JsonMapper;

/** What the lines that {@code relasi extract} prints look like. */
enum OutputFormat {
    /** As {@code POST /api/v1/extractions} answers, a line of JSON an article. */
    JSON {
        @Override
        List<String> lines(String doc, ArticleReading read) {
            return List.of(Json.MAPPER.writeValueAsString(ReadingAnswer.unstored(read)));
        }
    },
    /** As the scorer reads, a line of JSON an article. */
    EVAL {
        @Override
        List<String> lines(String doc, ArticleReading read) {
            return List.of(Json.MAPPER.writeValueAsString(EvalLine.of(doc, read)));
        }
    },
    /** Event data: columns parted by tabs, a row an event. */
    CAMEO {
        @Override
        List<String> header() {
            return List.of(CameoRow.HEADER);
        }

        @Override
        List<String> lines(String doc, ArticleReading read) {
            return Cameo.ROWS.of(doc, read);
        }
    };

    /** Made only where JSON is asked for: every command knows of this enum, and few write any. */
    private static final class Json {
        private static final JsonMapper MAPPER = new JsonMapper();
    }

    /** Made only where rows are asked for, since it reads the relation lexicon. */
    private static final class Cameo {
        private static final CameoRows ROWS = new CameoRows();
    }

    /** The lines above those of all articles. */
    List<String> header() {
        return List.of();
    }

    /** The lines of an article. */
    abstract List<String> lines(String doc, ArticleReading read);

    static final class Converter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            return switch (value) {
                case "json" -> JSON;
                case "eval" -> EVAL;
                case "cameo" -> CAMEO;
                default -> throw new TypeConversionException("'" + value + "' is not json, eval or cameo");
            };
        }
    }
}
