package org.relasi.ingest;

import org.relasi.article.Article;
import org.relasi.article.Submission;
import org.relasi.graph.GraphWriter;
import org.relasi.ingest.IngestMetrics.Outcome;
import org.relasi.resolve.EntityResolver;
import org.relasi.store.StoreWatch;
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
    private final StoreWatch store;
    private final IngestMetrics metrics;

    IngestPipeline(
            ArticleReader reader, EntityResolver resolver, GraphWriter graph, StoreWatch store, IngestMetrics metrics) {
        this.reader = reader;
        this.resolver = resolver;
        this.graph = graph;
        this.store = store;
        this.metrics = metrics;
    }

    /**
     * Reads an article and stores it; one that is stored already is read again, and nothing is written but who else
     * published it.
     *
     * @throws UnsupportedLanguage where the article is in none that relasi reads
     * @throws NoSentence where there is nothing to read in it
     * @throws ArticleTooLarge where there is more in it than one article may have
     */
    Ingested ingest(Submission submission) {
        Outcome outcome = Outcome.FAILED;
        try {
            Ingested ingested = store(reader.identify(submission));
            outcome = Outcome.of(ingested.outcome());
            return ingested;
        } catch (UnsupportedLanguage | NoSentence | ArticleTooLarge e) {
            outcome = Outcome.REFUSED;
            throw e;
        } finally {
            metrics.count(outcome);
        }
    }

    private Ingested store(Article article) {
        store.requireUp(); // reading takes long, and is for nothing where its result cannot be stored
        ArticleReading read = metrics.reading(() -> reader.read(article));
        return new Ingested(read, metrics.writing(() -> graph.write(read.unresolved(), resolver)));
    }
}
