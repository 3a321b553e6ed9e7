package org.relasi.graph;

import java.util.List;
import org.relasi.article.Article;
import org.relasi.extract.Reading;
import org.relasi.resolve.Entity;
import org.relasi.resolve.Judgement;
import org.relasi.syntax.Document;

/**
 * An article with all that was read from it, ready to be stored.
 *
 * @param document its sentences, whose spans count in the article's text
 * @param judgements one a participant of the reading, in their order
 */
public record ReadArticle(Article article, Document document, Reading reading, List<Judgement> judgements) {

    public ReadArticle {
        judgements = List.copyOf(judgements);
        if (judgements.size() != reading.participants().size()) {
            throw new IllegalArgumentException(judgements.size() + " judgements for "
                    + reading.participants().size() + " participants");
        }
    }

    Entity entity(int participant) {
        return judgements.get(participant).entity();
    }
}
