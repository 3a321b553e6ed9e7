package org.relasi.jobs;

import java.util.OptionalLong;
import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** What may keep a batch from being taken, or a job from being told. */
final class JobProblem extends ApiProblem {

    private static final long serialVersionUID = 1L;
    private static final long AFTER_A_JOB = 30;

    private JobProblem(HttpStatus status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }

    static JobProblem notFound(String id) {
        return new JobProblem(HttpStatus.NOT_FOUND, "job-not-found", "No such job", "There is no job '" + id + "'.");
    }

    static JobProblem full(int waiting) {
        return new JobProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "jobs-full",
                "Too many jobs",
                waiting + " jobs wait already. Nothing was taken; send it again when some are done.");
    }

    static JobProblem tooLong(DataSize most) {
        return new JobProblem(
                HttpStatus.CONTENT_TOO_LARGE,
                "batch-too-long",
                "Batch too long",
                "The batch is longer than " + most.toBytes() + " bytes (relasi.jobs.max-size). Nothing was taken; send"
                        + " it in parts, or gzipped.");
    }

    static JobProblem unreadable(String why) {
        return new JobProblem(HttpStatus.BAD_REQUEST, "unreadable-body", "Unreadable body", why);
    }

    static JobProblem readOnly() {
        return new JobProblem(
                HttpStatus.FORBIDDEN,
                "read-only",
                "Read only",
                "This store takes no writes: relasi was started with --read-only. Nothing was changed.");
    }

    static JobProblem noRoom(String why) {
        return new JobProblem(
                HttpStatus.INSUFFICIENT_STORAGE,
                "no-room",
                "No room",
                "The batch could not be kept on the disk: " + why + ". Nothing was taken.");
    }

    static JobProblem notStopped(String why) {
        return new JobProblem(
                HttpStatus.INSUFFICIENT_STORAGE,
                "no-room",
                "No room",
                "The disk does not keep that the job was stopped: " + why + ". It goes on.");
    }

    static JobProblem tooManyFollowers(int most) {
        return new JobProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "too-many-followers",
                "Too many followers",
                most + " clients follow jobs already. Ask for the job itself now and then instead.");
    }

    @Override
    protected OptionalLong retryAfter() {
        OptionalLong usual = super.retryAfter();
        return usual.isPresent() ? OptionalLong.of(AFTER_A_JOB) : usual;
    }
}
