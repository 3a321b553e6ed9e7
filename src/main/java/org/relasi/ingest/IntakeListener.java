package org.relasi.ingest;

import org.relasi.article.ArticleId;
import org.relasi.graph.WriteOutcome.Change;

/** Is told what became of the articles that an {@link Intake} took, in any order, by one thread at a time. */
public interface IntakeListener {

    /** It is in the store, and stays there: the transaction that wrote it is committed. */
    void stored(long position, ArticleId article, Change change);

    /**
     * It is not stored.
     *
     * @param where file and line that it came from
     * @param reason a sentence for its sender
     */
    void failed(long position, String where, String reason);
}
