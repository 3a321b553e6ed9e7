package org.relasi.query;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** 503: as many queries run as may at a time. */
final class TooManyQueries extends ApiProblem {

    private static final long serialVersionUID = 1L;

    TooManyQueries() {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "too-many-queries",
                "Too many queries",
                "As many queries run as may at a time. Try again shortly, and ask for less at a time.");
    }
}
