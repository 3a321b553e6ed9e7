package org.relasi.annotate;

import org.relasi.article.Language;
import org.relasi.syntax.Document;

/** Reads a text of one language into Universal Dependencies. Deterministic; safe for use by many threads. */
public interface Annotator {

    Language language();

    /** The sentences of {@code text}, with spans that count in it; none where nothing is worth reading. */
    Document annotate(String text);
}
