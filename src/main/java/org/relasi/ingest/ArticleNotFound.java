package org.relasi.ingest;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** 404: no article of that id is stored. */
final class ArticleNotFound extends ApiProblem {

    private static final long serialVersionUID = 1L;

    ArticleNotFound(String id) {
        super(HttpStatus.NOT_FOUND, "article-not-found", "No such article", "There is no article '" + id + "'.");
    }
}
