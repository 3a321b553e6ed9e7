package org.relasi.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relasi.spelling.Nearest;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** Turns what Spring says of a bad request into the one form of our problems. */
final class Problems {

    private static final URI UNTYPED = URI.create("about:blank");
    private static final Map<String, String> TYPE_NAMES = Map.of(
            "int", "a whole number",
            "Integer", "a whole number",
            "long", "a whole number",
            "Long", "a whole number",
            "double", "a number",
            "Double", "a number",
            "boolean", "true or false",
            "Boolean", "true or false",
            "LocalDate", "a date such as 2025-01-31");

    private Problems() {}

    /** A problem of Spring's with a type and a title of ours. */
    static ProblemDetail typed(ProblemDetail problem) {
        if (problem.getType() != null && !problem.getType().equals(UNTYPED)) {
            return problem;
        }
        String title = title(problem.getStatus());
        String detail = Optional.ofNullable(problem.getDetail()).orElse(title + ".");
        return ApiProblem.problem(HttpStatus.valueOf(problem.getStatus()), slug(title), title, detail, List.of());
    }

    static ProblemDetail internal() {
        return ApiProblem.problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Internal error",
                "Something went wrong here. Quote the request id when you report it.",
                List.of());
    }

    static List<FieldError> errors(Errors binding) {
        return binding.getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), message(error)))
                .toList();
    }

    static List<FieldError> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return errors((Errors) body);
        }
        String parameter = Optional.ofNullable(result.getMethodParameter().getParameterName())
                .orElse("parameter");
        Collection<MessageSourceResolvable> wrong = result.getResolvableErrors();
        return wrong.stream()
                .map(error -> new FieldError(parameter, message(error)))
                .toList();
    }

    private static String typeName(Class<?> type) {
        return TYPE_NAMES.getOrDefault(type.getSimpleName(), "a " + type.getSimpleName());
    }

    /** What is wrong with a value that cannot be what it stands for; of a list, what is wrong with the item. */
    static String mismatch(TypeMismatchException mismatch) {
        Object value = mismatch.getValue();
        Class<?> type = mismatch.getRequiredType();
        for (Throwable cause = mismatch.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ConversionFailedException conversion) {
                value = conversion.getValue();
                type = conversion.getTargetType().getType();
            }
        }
        return type != null && type.isEnum()
                ? "cannot be '" + value + "'" + choices(String.valueOf(value), type)
                : "cannot be '" + value + "': it " + expected(type);
    }

    /** The one that was perhaps meant, and all that there are. */
    private static String choices(String value, Class<?> type) {
        List<String> all =
                Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
        return Nearest.question(value, all) + ": it is one of " + all;
    }

    private static String expected(@Nullable Class<?> type) {
        return type == null ? "has another type" : "is " + typeName(type);
    }

    private static String message(MessageSourceResolvable error) {
        if (error instanceof ObjectError wrong && wrong.contains(TypeMismatchException.class)) {
            return mismatch(wrong.unwrap(TypeMismatchException.class));
        }
        return Optional.ofNullable(error.getDefaultMessage()).orElse("is not valid");
    }

    private static String title(int status) {
        return Optional.ofNullable(HttpStatus.resolve(status))
                .map(HttpStatus::getReasonPhrase)
                .orElse("Error");
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
