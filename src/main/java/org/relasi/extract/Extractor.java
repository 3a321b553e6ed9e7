package org.relasi.extract;

import org.relasi.syntax.Document;

/** Reads statements from an annotated document. Deterministic; safe for use by many threads. */
public interface Extractor {

    Reading read(Document document);
}
