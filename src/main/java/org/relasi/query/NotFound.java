package org.relasi.query;

import java.util.List;
import org.relasi.problem.ApiProblem;
import org.relasi.problem.Nearest;
import org.springframework.http.HttpStatus;

/** 404: nothing of that kind has that id. */
final class NotFound extends ApiProblem {

    private static final long serialVersionUID = 1L;

    private NotFound(String kind, String id, String more) {
        super(
                HttpStatus.NOT_FOUND,
                kind + "-not-found",
                "No such " + kind,
                "There is no " + kind + " '" + id + "'." + more);
    }

    private NotFound(String kind, String id) {
        this(kind, id, "");
    }

    static NotFound relationship(String id) {
        return new NotFound("relationship", id);
    }

    static NotFound article(String id) {
        return new NotFound("article", id);
    }

    /** @param known the scripts that there are */
    static NotFound query(String name, List<String> known) {
        String meant = Nearest.among(name, known)
                .map(near -> " Did you mean '" + near + "'?")
                .orElse("");
        return new NotFound(
                "query", name, meant + " There are " + String.join(", ", Nearest.ordered(name, known)) + ".");
    }
}
