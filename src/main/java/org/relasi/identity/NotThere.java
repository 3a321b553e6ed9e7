package org.relasi.identity;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** 404: there is no merge, split, rejection or entity of that id. */
final class NotThere extends ApiProblem {

    private static final long serialVersionUID = 1L;

    /** @param kind in the singular, such as {@code merge} */
    NotThere(String kind, String id) {
        super(HttpStatus.NOT_FOUND, kind + "-not-found", "No such " + kind, "There is no " + kind + " '" + id + "'.");
    }
}
