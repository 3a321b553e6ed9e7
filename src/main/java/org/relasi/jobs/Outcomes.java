package org.relasi.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.article.ArticleId;
import org.relasi.graph.WriteOutcome.Change;
import org.relasi.ingest.IntakeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of the articles of a job. They are told in any order and counted in theirs: the job is as far as the first of
 * which nothing is known yet, so that a job that is cut off there loses none.
 */
final class Outcomes implements IntakeListener {

    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

    private final JobFolder folder;
    private final long keptFailures;
    /** Failures that are not on the disk yet. */
    private final ByteArrayOutputStream unwritten = new ByteArrayOutputStream();
    /** Told, while an earlier one is not. */
    private final Map<Long, Told> ahead = new HashMap<>();
    /** How many bytes are behind an article that was given. */
    private final Map<Long, Long> bytesBehind = new HashMap<>();

    private Job job;
    private Job onDisk;

    Outcomes(Job job, JobFolder folder, long keptFailures) {
        this.job = job;
        this.onDisk = job;
        this.folder = folder;
        this.keptFailures = keptFailures;
    }

    /** Whether it is known what became of an article. */
    synchronized boolean knows(long position) {
        return position < job.position() || ahead.containsKey(position);
    }

    /** An article is about to be given. */
    synchronized void given(long position, long bytes) {
        bytesBehind.put(position, bytes);
    }

    /** The job as far as it is and its failures are on the disk: behind, where the disk takes none. */
    synchronized Job job() {
        try {
            write();
        } catch (IOException full) {
            LOG.debug("failures of job {} are not written yet", job.id(), full);
        }
        return onDisk;
    }

    /** Puts the failures on the disk; what an attempt that failed has written is written over. */
    synchronized void write() throws IOException {
        if (unwritten.size() > 0) {
            folder.writeFailures(job.failureBytes() - unwritten.size(), unwritten.toByteArray());
            unwritten.reset();
        }
        onDisk = job;
    }

    @Override
    public synchronized void stored(long position, ArticleId article, Change change) {
        told(position, new Told(change, null));
    }

    @Override
    public synchronized void failed(long position, String where, String reason) {
        told(position, new Told(null, JobFailure.of(where, reason)));
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
        long written = told.failure == null ? 0 : add(told.failure);
        Tally tally =
                told.change == null ? job.tally().oneFailed() : job.tally().stored(told.change);
        job = job.at(
                job.position() + 1,
                bytes == null ? job.readBytes() : Math.max(job.readBytes(), bytes),
                tally,
                job.failureBytes() + written);
    }

    private long add(JobFailure failure) {
        if (job.tally().failed() >= keptFailures) {
            return 0;
        }
        byte[] line = JobFolder.line(failure);
        unwritten.writeBytes(line);
        return line.length;
    }

    private record Told(@Nullable Change change, @Nullable JobFailure failure) {}
}
