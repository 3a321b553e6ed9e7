package org.relasi.ingest;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** Lets so many articles be read and stored at a time for requests, before their bodies are; who comes then is sent away. */
@Component
final class IngestGate {

    private final int places;
    private final Semaphore free;

    IngestGate(IngestSettings settings) {
        this.places = settings.maxConcurrent();
        this.free = new Semaphore(places);
    }

    /** @throws TooManyArticles where all places are taken; nothing was done then */
    Ingested pass(Work work) throws HttpMediaTypeNotSupportedException, IOException {
        if (!free.tryAcquire()) {
            throw new TooManyArticles(places);
        }
        try {
            return work.ingest();
        } finally {
            free.release();
        }
    }

    /** Reads the body of a request and stores what is in it. */
    @FunctionalInterface
    interface Work {
        Ingested ingest() throws HttpMediaTypeNotSupportedException, IOException;
    }
}
