package org.relasi.ingest;

import java.util.Locale;
import org.relasi.problem.ApiProblem;
import org.relasi.syntax.LimitPassed;
import org.relasi.syntax.Limits.Counted;
import org.springframework.http.HttpStatus;

/** 413: an article with more sentences, names or statements than one may have. Nothing of it is stored. */
final class ArticleTooLarge extends ApiProblem {

    private static final long serialVersionUID = 1L;

    ArticleTooLarge(LimitPassed passed) {
        super(HttpStatus.CONTENT_TOO_LARGE, "article-too-large", "Article too large", detail(passed));
    }

    private static String detail(LimitPassed passed) {
        String what = passed.what().name().toLowerCase(Locale.ROOT);
        String found = (passed.what() == Counted.STATEMENTS ? "at least " : "") + passed.found();
        return "The article has " + found + " " + what + ", more than the " + passed.most()
                + " that one may have (relasi.ingest.max-" + what + "). Nothing was stored; send it in parts.";
    }
}
