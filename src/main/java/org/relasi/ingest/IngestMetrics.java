package org.relasi.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.relasi.graph.WriteOutcome;
import org.relasi.graph.WriteOutcome.Change;
import org.springframework.stereotype.Component;

/** Counts what is read and written. */
@Component
final class IngestMetrics {

    private final MeterRegistry registry;
    private final Timer extraction;
    private final Timer write;
    private final Counter sentences;
    private final Counter statements;

    IngestMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.extraction = Timer.builder("relasi.extraction")
                .description("Reading one article: sentences, words, trees, statements")
                .register(registry);
        this.write = Timer.builder("relasi.write")
                .description(
                        "Writing an article, or a batch of them, to the graph, waiting for the turn to write included")
                .register(registry);
        this.sentences = Counter.builder("relasi.sentences.read")
                .description("Sentences of the articles that were read")
                .register(registry);
        this.statements = Counter.builder("relasi.statements.read")
                .description("Statements that were read from them")
                .register(registry);
        for (Outcome outcome : Outcome.values()) {
            counter(outcome);
        }
    }

    /** What became of an article. */
    enum Outcome {
        /** Stored now. */
        CREATED("created"),
        /** Stored before; who else published it was added. */
        UPDATED("updated"),
        /** Stored before. */
        UNCHANGED("unchanged"),
        /** Not fit to be read, and its sender was told so. */
        REFUSED("refused"),
        /** Not stored for another reason, such as a store that is away. */
        FAILED("failed");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        static Outcome of(WriteOutcome written) {
            return of(written.change());
        }

        static Outcome of(Change change) {
            return valueOf(change.name());
        }
    }

    void count(Outcome outcome) {
        counter(outcome).increment();
    }

    ArticleReading reading(Supplier<ArticleReading> reading) {
        long start = System.nanoTime();
        ArticleReading read = reading.get();
        extraction.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        sentences.increment(read.document().sentences().size());
        statements.increment(read.reading().statements().size());
        return read;
    }

    <T> T writing(Supplier<T> writing) {
        long start = System.nanoTime();
        try {
            return writing.get();
        } finally {
            write.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    private Counter counter(Outcome outcome) {
        return Counter.builder("relasi.articles")
                .description("Articles that were sent to be stored, by what became of them")
                .tag("outcome", outcome.label)
                .register(registry);
    }
}
