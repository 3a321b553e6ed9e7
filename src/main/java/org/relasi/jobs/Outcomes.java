package org.relasi.jobs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.article.ArticleId;
import org.relasi.graph.WriteOutcome.Change;
import org.relasi.ingest.IntakeListener;

/**
 * What becomes of the articles of a job. They are told in any order and counted in theirs: the job is as far as the first of
 * which nothing is known yet, so that a job that is cut off there loses none.
 */
final class Outcomes implements IntakeListener, AutoCloseable {

    private final OutputStream failures;
    private final long keptFailures;
    /** Told, while an earlier one is not. */
    private final Map<Long, Told> ahead = new HashMap<>();
    /** How many bytes are behind an article that was given. */
    private final Map<Long, Long> bytesBehind = new HashMap<>();

    private Job job;

    Outcomes(Job job, JobFolder folder, long keptFailures) throws IOException {
        this.job = job;
        this.keptFailures = keptFailures;
        this.failures = new BufferedOutputStream(folder.failuresAfter(job));
    }

    /** Whether it is known what became of an article. */
    synchronized boolean knows(long position) {
        return position < job.position() || ahead.containsKey(position);
    }

    /** An article is about to be given. */
    synchronized void given(long position, long bytes) {
        bytesBehind.put(position, bytes);
    }

    /** The job as far as it is; its failures are on the disk. */
    synchronized Job job() {
        try {
            failures.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return job;
    }

    @Override
    public synchronized void stored(long position, ArticleId article, Change change) {
        told(position, new Told(change, null));
    }

    @Override
    public synchronized void failed(long position, String where, String reason) {
        told(position, new Told(null, JobFailure.of(where, reason)));
    }

    @Override
    public void close() throws IOException {
        failures.close();
    }

    private void told(long position, Told told) {
        ahead.put(position, told);
        Told next = ahead.remove(job.position());
        while (next != null) {
            count(next);
            next = ahead.remove(job.position());
        }
    }

    private void count(Told told) {
        Long bytes = bytesBehind.remove(job.position());
        long written = told.failure == null ? 0 : write(told.failure);
        Tally tally =
                told.change == null ? job.tally().oneFailed() : job.tally().stored(told.change);
        job = job.at(
                job.position() + 1,
                bytes == null ? job.readBytes() : Math.max(job.readBytes(), bytes),
                tally,
                job.failureBytes() + written);
    }

    private long write(JobFailure failure) {
        if (job.tally().failed() >= keptFailures) {
            return 0;
        }
        byte[] line = JobFolder.line(failure);
        try {
            failures.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.length;
    }

    private record Told(@Nullable Change change, @Nullable JobFailure failure) {}
}
