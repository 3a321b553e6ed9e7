package org.relasi.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.relasi.article.ArticleJson;
import org.relasi.article.Submission;
import org.relasi.article.TextDecoding;
import org.springframework.stereotype.Component;

/** Three articles of invented events, to look at a graph with before there are articles of one's own. */
@Component
final class SampleArticles {

    private static final List<String> NAMES = List.of("konferensi-selat", "sidang-arsip", "lantern-summit");

    private final IngestPipeline pipeline;

    SampleArticles(IngestPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Stores them, unless they are stored already. */
    List<Ingested> load() {
        return submissions().stream().map(pipeline::ingest).toList();
    }

    static List<Submission> submissions() {
        return NAMES.stream().map(SampleArticles::read).toList();
    }

    private static Submission read(String name) {
        String resource = "samples/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(SampleArticles.class.getResourceAsStream(resource), resource)) {
            return ArticleJson.strict(TextDecoding.utf8(in.readAllBytes()), Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
