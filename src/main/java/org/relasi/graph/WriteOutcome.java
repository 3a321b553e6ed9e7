package org.relasi.graph;

import java.util.List;
import org.relasi.article.ArticleId;

/**
 * What became of an article.
 *
 * @param created false where the article was stored before, so that nothing was written
 * @param statementIds ids of the reading's statements, in their order; the same id twice where two statements say the same
 *     of the same entities by the same words
 */
public record WriteOutcome(ArticleId articleId, boolean created, List<String> statementIds) {

    public WriteOutcome {
        statementIds = List.copyOf(statementIds);
    }
}
