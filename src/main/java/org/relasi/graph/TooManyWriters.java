package org.relasi.graph;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** 429: as many wait for their turn to write as may. Nothing was written. */
final class TooManyWriters extends ApiProblem {

    private static final long serialVersionUID = 1L;

    TooManyWriters(int most) {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-writers",
                "Too many writers",
                most + " others wait for their turn to write to the graph. Nothing was stored; send it again later.");
    }
}
