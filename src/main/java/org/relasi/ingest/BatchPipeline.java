package org.relasi.ingest;

import java.util.List;
import org.relasi.article.Article;
import org.relasi.article.Submission;
import org.relasi.graph.GraphWriter;
import org.relasi.graph.UnresolvedArticle;
import org.relasi.graph.WriteOutcome.Change;
import org.relasi.ingest.IngestMetrics.Outcome;
import org.relasi.resolve.EntityResolver;
import org.relasi.store.StoreWatch;
import org.springframework.stereotype.Component;

/** The steps of {@link IngestPipeline} one by one, for many articles. */
@Component
final class BatchPipeline {

    private final ArticleReader reader;
    private final EntityResolver resolver;
    private final GraphWriter graph;
    private final StoreWatch store;
    private final IngestMetrics metrics;

    BatchPipeline(
            ArticleReader reader, EntityResolver resolver, GraphWriter graph, StoreWatch store, IngestMetrics metrics) {
        this.reader = reader;
        this.resolver = resolver;
        this.graph = graph;
        this.store = store;
        this.metrics = metrics;
    }

    Article identify(Submission submission) {
        return reader.identify(submission);
    }

    /** Of each in turn whether it and its publisher are stored already. */
    List<Boolean> known(List<Article> articles) {
        return graph.known(articles);
    }

    /** Reads one; where the store is away, not even that. */
    UnresolvedArticle read(Article article) {
        store.requireUp();
        return metrics.reading(() -> reader.read(article)).unresolved();
    }

    /** Stores all of them or none. */
    List<Change> write(List<UnresolvedArticle> articles) {
        return metrics.writing(() -> graph.writeBatch(articles, resolver));
    }

    /** Whether the store takes writes at all. */
    boolean takesWrites() {
        return graph.takesWrites();
    }

    void count(Outcome outcome) {
        metrics.count(outcome);
    }
}
