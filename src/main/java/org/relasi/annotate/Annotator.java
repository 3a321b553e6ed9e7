package org.relasi.annotate;

import org.relasi.article.Language;
import org.relasi.syntax.Document;
import org.relasi.syntax.Limits;

/** Reads a text of one language into Universal Dependencies. Deterministic; safe for use by many threads. */
public interface Annotator {

    Language language();

    /**
     * The sentences of {@code text}, with spans that count in it; none where nothing is worth reading.
     *
     * @throws org.relasi.syntax.LimitPassed where it has more sentences or names than may be; sentences are counted before
     *     any is read
     */
    Document annotate(String text, Limits limits);

    /** The same, however long the text is. */
    default Document annotate(String text) {
        return annotate(text, Limits.NONE);
    }
}
