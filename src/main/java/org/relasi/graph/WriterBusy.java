package org.relasi.graph;

import java.time.Duration;
import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** 503: others write, and the turn did not come in time. Nothing was written. */
final class WriterBusy extends ApiProblem {

    private static final long serialVersionUID = 1L;

    WriterBusy(Duration patience) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "writer-busy",
                "Writer busy",
                "Others wrote to the graph for " + patience.toSeconds() + " s. Nothing was stored; send it again.");
    }
}
