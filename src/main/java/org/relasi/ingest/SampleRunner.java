package org.relasi.ingest;

import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Loads the sample articles at start, where {@code relasi.ingest.sample} asks for them. */
@Component
@ConditionalOnBooleanProperty("relasi.ingest.sample")
final class SampleRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleRunner.class);
    private static final int ATTEMPTS = 5;

    private final SampleArticles samples;

    SampleRunner(SampleArticles samples) {
        this.samples = samples;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                LOG.info("{} sample articles are in the graph", samples.load().size());
                return;
            } catch (ServiceUnavailableException away) {
                if (attempt == ATTEMPTS) {
                    LOG.warn("the store is away, so there are no sample articles: POST /api/v1/articles/samples later");
                    return;
                }
            }
            Thread.sleep(1000); // a store that has just started may stumble
        }
    }
}
