package org.relasi.graph;

import java.util.List;
import org.relasi.article.ArticleId;

/**
 * What became of an article.
 *
 * @param change what was written
 * @param statementIds ids of the reading's statements, in their order; the same id twice where two statements say the same
 *     of the same entities by the same words
 */
public record WriteOutcome(ArticleId articleId, Change change, List<String> statementIds) {

    /** What was written of an article. */
    public enum Change {
        /** All of it. */
        CREATED,
        /** Who else published it, or more of where and when: the text was stored before. */
        UPDATED,
        /** Nothing. */
        UNCHANGED
    }

    public WriteOutcome {
        statementIds = List.copyOf(statementIds);
    }

    /** Whether it was not stored before. */
    public boolean created() {
        return change == Change.CREATED;
    }
}
