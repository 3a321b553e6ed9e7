package org.relasi.problem;

import java.io.CharConversionException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** 400: the body is not what its content type says, told without the names of our classes. */
final class UnreadableBody extends ApiProblem {

    private static final long serialVersionUID = 1L;

    private UnreadableBody(String detail, List<FieldError> errors) {
        super(HttpStatus.BAD_REQUEST, "unreadable-body", "Unreadable body", detail, errors);
    }

    static ApiProblem of(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiProblem problem) {
                return problem;
            }
            if (cause instanceof CharacterCodingException || cause instanceof CharConversionException) {
                return new UnreadableBody("The body is not valid UTF-8.", List.of());
            }
            if (cause instanceof DatabindException mismatch
                    && !mismatch.getPath().isEmpty()) {
                return new InvalidRequest(path(mismatch), reason(mismatch));
            }
            if (cause instanceof JacksonException broken) {
                return new UnreadableBody("The body is not valid JSON" + place(broken.getLocation()) + ".", List.of());
            }
        }
        return new UnreadableBody("The body is missing or cannot be read.", List.of());
    }

    private static String path(DatabindException mismatch) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : mismatch.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }

    private static String reason(DatabindException mismatch) {
        if (mismatch instanceof UnrecognizedPropertyException) {
            return "is not a known field";
        }
        if (mismatch instanceof InvalidFormatException format) {
            return "has no " + format.getTargetType().getSimpleName() + " value '" + format.getValue() + "'";
        }
        return "has a value of the wrong type";
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : ": line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
