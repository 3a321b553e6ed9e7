package org.relasi.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file of the graph looks like. */
enum ExportFormat {
    /** For Gephi, yEd, NetworkX: entities and their edges. */
    GRAPHML("application/graphml+xml;charset=UTF-8", "graphml", false),
    /** For {@code neo4j-admin database import}: everything. */
    CSV("application/zip", "zip", true),
    /** For programs: a JSON object a line. */
    NDJSON("application/x-ndjson", "ndjson", true),
    /** Event data: columns parted by tabs, a row an event. */
    CAMEO("text/tab-separated-values;charset=UTF-8", "tsv", false),
    /** For whoever trains a reader: an article with what people found of its statements a line. */
    TRAINING("application/x-ndjson", "jsonl", false);

    private final String mediaType;
    private final String extension;
    private final boolean evidence;

    ExportFormat(String mediaType, String extension, boolean evidence) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.evidence = evidence;
    }

    static Optional<ExportFormat> of(String written) {
        return Arrays.stream(values())
                .filter(format -> format.written().equalsIgnoreCase(written))
                .findFirst();
    }

    /** All of them, as they are asked for. */
    static List<String> names() {
        return Arrays.stream(values()).map(ExportFormat::written).toList();
    }

    /** As it is asked for. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /** What the name of such a file ends with. */
    String extension() {
        return extension;
    }

    /** Whether it has articles, sentences and statements where nobody says otherwise. */
    boolean evidence() {
        return evidence;
    }

    /** Whether compressing it again makes it any smaller. */
    boolean compressible() {
        return this != CSV;
    }
}
