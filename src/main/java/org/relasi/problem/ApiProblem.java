package org.relasi.problem;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Base of the exceptions that answer a request with an RFC 9457 problem. A subclass is named for the fact, for example
 * {@code EntityNotFound}, and its slug ends the problem's type: {@code urn:relasi:problem:entity-not-found}.
 */
public abstract class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final long SOON = 5;
    private static final String TYPES = "urn:relasi:problem:";

    private final HttpStatus status;
    private final String slug;
    private final String title;
    private final transient List<FieldError> errors;

    /**
     * @param status of the response, 4xx or 5xx
     * @param slug kebab-case name of the kind of problem, stable for ever
     * @param title the kind of problem in a few words, the same for every occurrence
     * @param detail this occurrence, in a sentence that helps whoever sent the request
     * @param errors the parts of the request that are wrong; empty where it is not about parts
     */
    protected ApiProblem(HttpStatus status, String slug, String title, String detail, List<FieldError> errors) {
        super(detail);
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.errors = List.copyOf(errors);
    }

    /** A problem that is not about a part of the request. */
    protected ApiProblem(HttpStatus status, String slug, String title, String detail) {
        this(status, slug, title, detail, List.of());
    }

    public final HttpStatus status() {
        return status;
    }

    /** Seconds after which the same may be asked again with success, for the {@code Retry-After} of a 429 or 503; empty for others. */
    protected OptionalLong retryAfter() {
        boolean passes = status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS;
        return passes ? OptionalLong.of(SOON) : OptionalLong.empty();
    }

    public final List<FieldError> errors() {
        return errors;
    }

    /** What somebody may have meant instead, likeliest first; empty where it is not about a name. */
    protected List<Candidate> candidates() {
        return List.of();
    }

    final ProblemDetail toProblemDetail() {
        ProblemDetail problem = problem(status, slug, title, String.valueOf(getMessage()), errors);
        if (!candidates().isEmpty()) {
            problem.setProperty("candidates", candidates());
        }
        return problem;
    }

    static ProblemDetail problem(HttpStatus status, String slug, String title, String detail, List<FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + slug));
        problem.setTitle(title);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }
}
