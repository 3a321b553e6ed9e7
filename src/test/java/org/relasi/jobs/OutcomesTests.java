package org.relasi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relasi.article.ArticleId;
import org.relasi.graph.WriteOutcome.Change;

class OutcomesTests {

    private static final ArticleId ID = new ArticleId("0123456789abcdef0123456789abcdef");
    private static final Job JOB = Job.waiting("j", List.of(new JobInput("0", "a.ndjson", 100)), Instant.EPOCH);

    @TempDir
    private Path folder;

    @Test
    void isAsFarAsTheFirstArticleOfWhichNothingIsKnown() throws IOException {
        Outcomes outcomes = new Outcomes(JOB, new JobFolder(folder), 10);
        for (long position = 0; position < 3; position++) {
            outcomes.given(position, 10 * (position + 1));
        }
        outcomes.stored(2, ID, Change.CREATED);
        outcomes.failed(1, "a.ndjson:2", "broken");
        assertThat(outcomes.job().position()).isZero();
        assertThat(outcomes.job().tally()).isEqualTo(Tally.NONE);
        assertThat(outcomes.knows(1)).isTrue();
        assertThat(outcomes.knows(0)).isFalse();

        outcomes.stored(0, ID, Change.UNCHANGED);

        assertThat(outcomes.job().position()).isEqualTo(3);
        assertThat(outcomes.job().readBytes()).isEqualTo(30);
        assertThat(outcomes.job().tally()).isEqualTo(new Tally(1, 1, 0, 1));
    }

    @Test
    void tellsFailuresByFileAndLineInTheirOrder() throws IOException {
        Job job;
        Outcomes outcomes = new Outcomes(JOB, new JobFolder(folder), 2);
        outcomes.failed(0, "a.ndjson:1", "broken");
        outcomes.failed(1, "b.html", "x".repeat(9_000));
        outcomes.failed(2, "c.txt", "only counted");
        job = outcomes.job();

        JobFolder.Failures first = new JobFolder(folder).failures(job, 0, 1);
        JobFolder.Failures second = new JobFolder(folder).failures(job, first.next(), 5);

        assertThat(first.found()).containsExactly(new JobFailure("a.ndjson", 1L, "broken"));
        assertThat(second.found()).containsExactly(new JobFailure("b.html", null, "x".repeat(500) + "…"));
        assertThat(second.next()).isEqualTo(job.failureBytes());
        assertThat(job.tally().failed()).isEqualTo(3);
        assertThat(new JobFolder(folder).beginsAt(job, first.next())).isTrue();
        assertThat(new JobFolder(folder).beginsAt(job, first.next() + 1)).isFalse();
    }

    @Test
    void staysBehindWhileTheDiskTakesNoFailureAndTellsNoneTwice() throws IOException {
        Path full = folder.resolve("not-there");
        Outcomes outcomes = new Outcomes(JOB, new JobFolder(full), 10);
        outcomes.stored(0, ID, Change.CREATED);
        outcomes.failed(1, "a.ndjson:2", "first");
        assertThat(outcomes.job().position()).isZero();

        Files.createDirectory(full);
        outcomes.failed(2, "a.ndjson:3", "second");
        Job caughtUp = outcomes.job();

        assertThat(caughtUp.position()).isEqualTo(3);
        assertThat(new JobFolder(full).failures(caughtUp, 0, 9).found())
                .extracting(JobFailure::reason)
                .containsExactly("first", "second");
        assertThat(Files.size(full.resolve("failures.ndjson"))).isEqualTo(caughtUp.failureBytes());
    }

    @Test
    void forgetsFailuresThatWereWrittenAfterTheJobWas() throws IOException {
        Job kept;
        Outcomes outcomes = new Outcomes(JOB, new JobFolder(folder), 10);
        outcomes.failed(0, "a.ndjson:1", "first");
        kept = outcomes.job();
        outcomes.failed(1, "a.ndjson:2", "cut off behind this, and longer");
        outcomes.write();

        Outcomes again = new Outcomes(kept, new JobFolder(folder), 10);
        again.failed(1, "a.ndjson:2", "told again");
        kept = again.job();

        assertThat(new JobFolder(folder).failures(kept, 0, 9).found())
                .extracting(JobFailure::reason)
                .containsExactly("first", "told again");
    }
}
