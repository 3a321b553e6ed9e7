package org.relasi.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** 400: a parameter or field of the request is missing, unknown or has an unfit value. */
public final class InvalidRequest extends ApiProblem {

    private static final long serialVersionUID = 1L;

    public InvalidRequest(List<FieldError> errors) {
        super(HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", summary(errors), errors);
    }

    public InvalidRequest(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    private static String summary(List<FieldError> errors) {
        return errors.stream()
                .map(error -> "'" + error.field() + "' " + error.message())
                .collect(Collectors.joining("; "));
    }
}
