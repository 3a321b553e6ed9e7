package org.relasi.ingest;

import java.util.List;
import org.relasi.article.Article;
import org.relasi.article.Submission;
import org.relasi.graph.GraphWriter;
import org.relasi.graph.WriteOutcome;
import org.relasi.resolve.EntityResolver;
import org.relasi.resolve.Judgement;
import org.springframework.stereotype.Component;

/**
 * The whole story: an article is submitted, cleaned, told its language, read sentence by sentence, its names resolved to
 * entities, and all of that written to the graph in one transaction.
 */
@Component
final class IngestPipeline {

    private final ArticleReader reader;
    private final EntityResolver resolver;
    private final GraphWriter graph;

    IngestPipeline(ArticleReader reader, EntityResolver resolver, GraphWriter graph) {
        this.reader = reader;
        this.resolver = resolver;
        this.graph = graph;
    }

    /**
     * Reads an article and stores it; one that is stored already is read again, and nothing is written.
     *
     * @throws UnsupportedLanguage where the article is in none that relasi reads
     * @throws NoSentence where there is nothing to read in it
     */
    Ingested ingest(Submission submission) {
        return store(reader.identify(submission));
    }

    /** Stores an article unless it is stored already, which takes no reading to see; tells whether it was new. */
    boolean ingestNew(Submission submission) {
        Article article = reader.identify(submission);
        return !graph.contains(article.id()) && store(article).outcome().created();
    }

    private Ingested store(Article article) {
        ArticleReading read = reader.read(article);
        List<Judgement> judgements = resolver.resolve(article.id().value(), read.reading());
        WriteOutcome outcome = graph.write(article, read.document(), read.reading(), judgements);
        return new Ingested(read, judgements, outcome);
    }
}
