package org.relasi.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Document;

/** Reads statements from an annotated document. Deterministic; safe for use by many threads. */
public interface Extractor {

    /**
     * What a document says.
     *
     * @param published day of publication, from which <i>last week</i> counts; null where it is not known
     */
    Reading read(Document document, @Nullable LocalDate published);

    /** Reads a document whose day of publication is not known. */
    default Reading read(Document document) {
        return read(document, null);
    }
}
