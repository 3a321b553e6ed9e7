package org.relasi.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.relasi.article.HtmlPages;
import org.springframework.stereotype.Component;

/** Opens ways in for many articles. */
@Component
public final class Intakes {

    private final BatchPipeline pipeline;
    private final HtmlPages pages;

    Intakes(BatchPipeline pipeline, HtmlPages pages) {
        this.pipeline = pipeline;
        this.pages = pages;
    }

    /** One for articles in UTF-8, or that say themselves what they are in. */
    public Intake open(IntakeListener listener) {
        return open(listener, StandardCharsets.UTF_8);
    }

    /** The same, where an article that does not say its charset is in this one. */
    public Intake open(IntakeListener listener, Charset otherwise) {
        return new QueuedIntake(pipeline, raw -> raw.read(pages, otherwise), listener);
    }
}
