package org.relasi.redaction;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** What keeps a name from being taken out. */
final class RedactionProblem extends ApiProblem {

    private static final long serialVersionUID = 1L;

    private RedactionProblem(HttpStatus status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }

    static RedactionProblem noEntity(String id) {
        return new RedactionProblem(
                HttpStatus.NOT_FOUND, "entity-not-found", "No such entity", "There is no entity '" + id + "'.");
    }

    static RedactionProblem noRedaction(String id) {
        return new RedactionProblem(
                HttpStatus.NOT_FOUND,
                "redaction-not-found",
                "No such redaction",
                "There is no redaction '" + id + "'.");
    }

    static RedactionProblem noPerson(String id) {
        return new RedactionProblem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-person",
                "No person",
                "'" + id + "' is no person. States, organizations, places and events have no right to be forgotten.");
    }
}
