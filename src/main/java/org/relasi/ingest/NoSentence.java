package org.relasi.ingest;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** 422: a text in which nothing is a sentence of a story: a list of links, a row of numbers. */
final class NoSentence extends ApiProblem {

    private static final long serialVersionUID = 1L;

    NoSentence() {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-sentence",
                "No sentence",
                "The text has no sentence that could be read; is it an article?");
    }
}
