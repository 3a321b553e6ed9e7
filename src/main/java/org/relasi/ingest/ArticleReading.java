package org.relasi.ingest;

import org.relasi.article.Article;
import org.relasi.extract.Reading;
import org.relasi.graph.UnresolvedArticle;
import org.relasi.syntax.Document;

/** An article with its sentences and what was read from them. Nothing of it is stored yet. */
public record ArticleReading(Article article, Document document, Reading reading) {

    UnresolvedArticle unresolved() {
        return new UnresolvedArticle(article, document, reading);
    }
}
