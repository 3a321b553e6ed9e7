package org.relasi.export;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** What cannot be exported, or not now. */
final class ExportProblem extends ApiProblem {

    private static final long serialVersionUID = 1L;

    private ExportProblem(HttpStatus status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }

    static ExportProblem noEntity(String id) {
        return new ExportProblem(
                HttpStatus.NOT_FOUND, "entity-not-found", "No such entity", "There is no entity '" + id + "'.");
    }

    static ExportProblem tooLarge(int most) {
        return new ExportProblem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "export-too-large",
                "Export too large",
                "This part of the graph has more than " + most
                        + " nodes or edges. Ask for less: a smaller depth, a time"
                        + " window by since and until, a narrower query. Or take the whole graph, which has no limit.");
    }

    static ExportProblem noGraph(String query) {
        return new ExportProblem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-graph",
                "No graph",
                "Query '" + query + "' returns no nodes, relationships or paths, only values; take its rows from"
                        + " /api/v1/queries/" + query + ".");
    }

    static ExportProblem busy(int most) {
        return new ExportProblem(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-exports",
                "Too many exports",
                "Only " + most + " exports run at once. Try again when one has ended.");
    }
}
