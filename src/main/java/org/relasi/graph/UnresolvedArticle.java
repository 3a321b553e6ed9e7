package org.relasi.graph;

import java.util.List;
import org.relasi.article.Article;
import org.relasi.extract.Reading;
import org.relasi.resolve.Judgement;
import org.relasi.syntax.Document;

/**
 * An article with what was read from it, of which nobody told yet which entities it speaks of: that depends on what is stored
 * before it.
 *
 * @param document its sentences, whose spans count in the article's text
 */
public record UnresolvedArticle(Article article, Document document, Reading reading) {

    ReadArticle resolved(List<Judgement> judgements) {
        return new ReadArticle(article, document, reading, judgements);
    }
}
