package org.relasi.query;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** 404: nothing of that kind has that id. */
final class NotFound extends ApiProblem {

    private static final long serialVersionUID = 1L;

    private NotFound(String kind, String id) {
        super(HttpStatus.NOT_FOUND, kind + "-not-found", "No such " + kind, "There is no " + kind + " '" + id + "'.");
    }

    static NotFound entity(String id) {
        return new NotFound("entity", id);
    }

    static NotFound relationship(String id) {
        return new NotFound("relationship", id);
    }

    static NotFound article(String id) {
        return new NotFound("article", id);
    }

    static NotFound query(String name) {
        return new NotFound("query", name);
    }
}
