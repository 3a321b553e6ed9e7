package org.relasi.ingest;

import org.relasi.article.RawArticle;

/**
 * Takes many articles, reads them on all cores and stores them in batches; {@link Intakes} opens one. What it was given in the
 * order of positions becomes the same graph as if each had been stored before the next was read.
 *
 * <p>One thread gives it articles. Of each it tells its {@link IntakeListener} once what became of it; an article of which
 * nothing was told when it is closed is not stored, and may be given again.
 */
public interface Intake extends AutoCloseable {

    /**
     * Waits while the queue is full.
     *
     * @param position told again with the outcome; later articles have greater ones
     * @throws org.neo4j.driver.exceptions.ServiceUnavailableException where the store went away, in this call or before: of
     *     what is then on its way nothing is told
     */
    void take(long position, RawArticle article);

    /**
     * Waits until all that was taken is stored or has failed, or nothing more will be told of it.
     *
     * @throws org.neo4j.driver.exceptions.ServiceUnavailableException as {@link #take}, unless that has thrown it
     */
    @Override
    void close();

    /** From any thread: what is being written is still stored, the rest is dropped, and nothing is told of that. */
    void stop();
}
