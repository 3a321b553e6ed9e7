package org.relasi.ingest;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** 413: a body longer than an article may be. */
final class BodyTooLong extends ApiProblem {

    private static final long serialVersionUID = 1L;

    BodyTooLong(DataSize limit) {
        super(
                HttpStatus.CONTENT_TOO_LARGE,
                "body-too-long",
                "Body too long",
                "The body is longer than " + limit.toBytes() + " bytes, the most that one article may have.");
    }
}
