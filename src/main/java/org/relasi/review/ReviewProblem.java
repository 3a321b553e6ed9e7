package org.relasi.review;

import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** What keeps a review from being made. */
final class ReviewProblem extends ApiProblem {

    private static final long serialVersionUID = 1L;

    private ReviewProblem(HttpStatus status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }

    static ReviewProblem noStatement(String id) {
        return new ReviewProblem(
                HttpStatus.NOT_FOUND,
                "statement-not-found",
                "No such statement",
                "There is no statement '" + id + "'.");
    }

    static ReviewProblem noRelationship(String id) {
        return new ReviewProblem(
                HttpStatus.NOT_FOUND,
                "relationship-not-found",
                "No such relationship",
                "There is no relationship '" + id + "'. One that was rejected comes back when its review is withdrawn:"
                        + " GET /reviews?relationship=" + id + " and DELETE /reviews/{id}.");
    }

    static ReviewProblem noReview(String id) {
        return new ReviewProblem(
                HttpStatus.NOT_FOUND, "review-not-found", "No such review", "There is no review '" + id + "'.");
    }

    static ReviewProblem nothingToWithdraw(String edge) {
        return new ReviewProblem(
                HttpStatus.CONFLICT,
                "not-reviewed",
                "Not reviewed",
                "Nobody reviewed the relationship '" + edge + "', so there is nothing to withdraw.");
    }

    static ReviewProblem noPrecondition() {
        return new ReviewProblem(
                HttpStatus.PRECONDITION_REQUIRED,
                "precondition-required",
                "Precondition required",
                "Send the ETag of what you saw as If-Match, so that nobody's review is lost.");
    }

    static ReviewProblem changed() {
        return new ReviewProblem(
                HttpStatus.PRECONDITION_FAILED,
                "changed-meanwhile",
                "Changed meanwhile",
                "It is not what it was when you looked at it. Look at it again, and send its new ETag.");
    }

    static ReviewProblem ofItself() {
        return new ReviewProblem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "of-itself",
                "Of itself",
                "Corrected so, the statement would say something of an entity and itself.");
    }
}
