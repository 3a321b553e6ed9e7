package org.relasi.ingest;

import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Loads the sample articles at start, where {@code relasi.ingest.sample} asks for them. Where the store is away, or too busy to
 * answer, the service begins without them, and they are loaded when it is there.
 */
@Component
@ConditionalOnBooleanProperty("relasi.ingest.sample")
final class SampleRunner implements ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SampleRunner.class);
    private static final int ATTEMPTS_BEFORE_READY = 3;
    private static final long PAUSE_MILLIS = 1000;

    private final SampleArticles samples;
    private final Thread later = new Thread(this::loadLater, "samples");

    SampleRunner(SampleArticles samples) {
        this.samples = samples;
        later.setDaemon(true);
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        for (int attempt = 1; attempt <= ATTEMPTS_BEFORE_READY; attempt++) {
            if (loaded()) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        LOG.warn("the store is away; the sample articles are loaded when it is there");
        later.start();
    }

    private void loadLater() {
        try {
            while (!loaded()) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("the sample articles were not loaded", e);
        }
    }

    /** Stored once, they are not stored again. */
    private boolean loaded() {
        try {
            LOG.info("{} sample articles are in the graph", samples.load().size());
            return true;
        } catch (ServiceUnavailableException away) {
            return false;
        }
    }

    @Override
    public void destroy() {
        later.interrupt();
    }
}
