package org.relasi.ingest;

import java.util.List;
import java.util.Map;
import org.relasi.article.BrokenJson;
import org.relasi.article.InvalidArticle;
import org.relasi.article.InvalidEncoding;
import org.relasi.article.UnreadableArticle;
import org.relasi.problem.ApiProblem;
import org.relasi.problem.FieldError;
import org.relasi.problem.InvalidRequest;
import org.springframework.http.HttpStatus;

/** 400 or 422: a request whose body holds no article. */
final class UnreadableSubmission extends ApiProblem {

    private static final long serialVersionUID = 1L;

    private UnreadableSubmission(HttpStatus status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }

    static ApiProblem of(UnreadableArticle cause) {
        String reason = String.valueOf(cause.getMessage());
        if (cause instanceof InvalidArticle invalid) {
            return new InvalidRequest(errors(invalid.faults()));
        }
        if (cause instanceof InvalidEncoding) {
            return new UnreadableSubmission(
                    HttpStatus.BAD_REQUEST, "invalid-encoding", "Invalid encoding", "The body is " + reason + ".");
        }
        if (cause instanceof BrokenJson) {
            return new UnreadableSubmission(
                    HttpStatus.BAD_REQUEST, "unreadable-body", "Unreadable body", "The body is unfit: " + reason + ".");
        }
        return new UnreadableSubmission(
                HttpStatus.UNPROCESSABLE_CONTENT, "no-article", "No article", "Nothing to read: " + reason + ".");
    }

    static ApiProblem emptyBody() {
        return new UnreadableSubmission(
                HttpStatus.BAD_REQUEST, "unreadable-body", "Unreadable body", "The body is empty.");
    }

    private static List<FieldError> errors(Map<String, String> faults) {
        return faults.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fault -> new FieldError(fault.getKey(), fault.getValue()))
                .toList();
    }
}
