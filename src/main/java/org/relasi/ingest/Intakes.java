package org.relasi.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.relasi.article.HtmlPages;
import org.relasi.article.RawArticle;
import org.relasi.article.UnreadableArticle;
import org.relasi.graph.WriteOutcome;
import org.relasi.problem.ApiProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens ways in for many articles. */
@Component
public final class Intakes {

    private static final Logger LOG = LoggerFactory.getLogger(Intakes.class);

    private final IngestPipeline pipeline;
    private final HtmlPages pages;

    Intakes(IngestPipeline pipeline, HtmlPages pages) {
        this.pipeline = pipeline;
        this.pages = pages;
    }

    /** One for articles in UTF-8, or that say themselves what they are in. */
    public Intake open(IntakeListener listener) {
        return open(listener, StandardCharsets.UTF_8);
    }

    /** The same, where an article that does not say its charset is in this one. */
    public Intake open(IntakeListener listener, Charset otherwise) {
        return new OneByOne(listener, otherwise);
    }

    private final class OneByOne implements Intake {

        private final IntakeListener listener;
        private final Charset otherwise;
        private volatile boolean stopped;

        OneByOne(IntakeListener listener, Charset otherwise) {
            this.listener = listener;
            this.otherwise = otherwise;
        }

        @Override
        public void take(long position, RawArticle article) {
            if (stopped) {
                return;
            }
            try {
                WriteOutcome outcome = pipeline.ingestNew(article.read(pages, otherwise));
                listener.stored(position, outcome.articleId(), outcome.change());
            } catch (UnreadableArticle | ApiProblem e) {
                listener.failed(position, article.where(), String.valueOf(e.getMessage()));
            } catch (ServiceUnavailableException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.error("cannot ingest {}", article.where(), e);
                listener.failed(position, article.where(), "internal error: " + e);
            }
        }

        @Override
        public void stop() {
            stopped = true;
        }

        @Override
        public void close() {}
    }
}
