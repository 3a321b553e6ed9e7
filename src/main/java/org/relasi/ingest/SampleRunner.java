package org.relasi.ingest;

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

    private final SampleArticles samples;

    SampleRunner(SampleArticles samples) {
        this.samples = samples;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LOG.info("{} sample articles are in the graph", samples.load().size());
    }
}
