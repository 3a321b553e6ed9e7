package org.relasi.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Document;
import org.relasi.syntax.Limits;

/** Reads statements from an annotated document. Deterministic; safe for use by many threads. */
public interface Extractor {

    /**
     * What a document says.
     *
     * @param published day of publication, from which <i>last week</i> counts; null where it is not known
     * @throws org.relasi.syntax.LimitPassed where it says more than may be
     */
    Reading read(Document document, @Nullable LocalDate published, Limits limits);

    /** The same, however much the document says. */
    default Reading read(Document document, @Nullable LocalDate published) {
        return read(document, published, Limits.NONE);
    }

    /** Reads a document whose day of publication is not known. */
    default Reading read(Document document) {
        return read(document, null);
    }
}
