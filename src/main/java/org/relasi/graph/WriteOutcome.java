package org.relasi.graph;

import java.util.List;
import org.relasi.article.ArticleId;
import org.relasi.resolve.Judgement;

/**
 * What became of an article.
 *
 * @param change what was written
 * @param judgements which entities its participants are, in the order of participants
 * @param statementIds ids of the reading's statements, in their order; the same id twice where two statements say the same
 *     of the same entities by the same words
 */
public record WriteOutcome(ArticleId articleId, Change change, List<Judgement> judgements, List<String> statementIds) {

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
        judgements = List.copyOf(judgements);
        statementIds = List.copyOf(statementIds);
    }

    /** Whether it was not stored before. */
    public boolean created() {
        return change == Change.CREATED;
    }
}
