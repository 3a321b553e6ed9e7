package org.relasi.query;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** 404: nobody told the service where the Neo4j Browser of its store is. */
final class BrowserUnknown extends ApiProblem {

    private static final long serialVersionUID = 1L;

    BrowserUnknown() {
        super(
                HttpStatus.NOT_FOUND,
                "browser-unknown",
                "No Neo4j Browser known",
                "The address of Neo4j Browser is not known. Start the service with --relasi.query.browser-url=URL.");
    }
}
