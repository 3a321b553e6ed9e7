package org.relasi.query;

import java.util.List;
import java.util.stream.Collectors;
import org.relasi.problem.ApiProblem;
import org.relasi.spelling.Nearest;
import org.springframework.http.HttpStatus;

/** 404: nothing of that kind has that id. */
final class NotFound extends ApiProblem {

    private static final long serialVersionUID = 1L;
    private static final int SOME = 5;
    private static final int LONGEST = 100;

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

    static NotFound claim(String id) {
        return new NotFound("claim", id);
    }

    static NotFound statement(String id) {
        return new NotFound("statement", id);
    }

    static NotFound article(String id) {
        return new NotFound("article", id);
    }

    /** @param known those of any article, the greatest first */
    static NotFound publisher(String name, List<String> known) {
        String some = Nearest.ordered(name, known).stream().limit(SOME).collect(Collectors.joining(", "));
        return new NotFound("publisher", shortened(name), some.isEmpty() ? "" : " Nearest: " + some + ".");
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
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
