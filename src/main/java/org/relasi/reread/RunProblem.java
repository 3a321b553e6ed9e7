package org.relasi.reread;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** What keeps a run from being made, told or published. */
final class RunProblem extends ApiProblem {

    private static final long serialVersionUID = 1L;

    private RunProblem(HttpStatus status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }

    static RunProblem notFound(String id) {
        return new RunProblem(HttpStatus.NOT_FOUND, "run-not-found", "No such run", "There is no run '" + id + "'.");
    }

    static RunProblem running(String id) {
        return new RunProblem(
                HttpStatus.CONFLICT,
                "run-in-progress",
                "Run in progress",
                "Run " + id + " is being read; there is one at a time.");
    }

    static RunProblem notStaged(Run run) {
        return new RunProblem(
                HttpStatus.CONFLICT,
                "run-not-staged",
                "Run not staged",
                "Run " + run.id() + " is " + run.state() + "; only what is staged can be published.");
    }

    static RunProblem otherExtractor(Run run, String now) {
        return new RunProblem(
                HttpStatus.CONFLICT,
                "other-extractor",
                "Other extractor",
                "Run " + run.id() + " was read by " + run.extractor() + ", and this is " + now
                        + ": it would publish something else than the run tells. Begin another.");
    }
}
