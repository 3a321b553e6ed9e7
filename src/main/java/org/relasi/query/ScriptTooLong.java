package org.relasi.query;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** 422: a script with its parameters does not fit into an address. */
final class ScriptTooLong extends ApiProblem {

    private static final long serialVersionUID = 1L;

    ScriptTooLong() {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "script-too-long",
                "Script too long for a link",
                "The script is too long for a link into Neo4j Browser. Take it from the guide in Browser's sidebar.");
    }
}
