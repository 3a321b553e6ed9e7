package org.relasi.ingest;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** 429: as many articles are read and stored as may be at a time. */
final class TooManyArticles extends ApiProblem {

    private static final long serialVersionUID = 1L;

    TooManyArticles(int most) {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-articles",
                "Too many articles",
                most + " articles are read and stored already. Send it again later, or many at once as a batch.");
    }
}
