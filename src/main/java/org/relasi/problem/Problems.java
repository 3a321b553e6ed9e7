package org.relasi.problem;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.BindingResult;
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

    static ProblemDetail internal(String id) {
        ProblemDetail problem = ApiProblem.problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Internal error",
                "Something went wrong here. Quote the error id when you report it.",
                List.of());
        problem.setProperty("errorId", id);
        return problem;
    }

    static List<FieldError> errors(BindingResult binding) {
        return binding.getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), message(error)))
                .toList();
    }

    static List<FieldError> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return errors((BindingResult) body);
        }
        String parameter = Optional.ofNullable(result.getMethodParameter().getParameterName())
                .orElse("parameter");
        Collection<MessageSourceResolvable> wrong = result.getResolvableErrors();
        return wrong.stream()
                .map(error -> new FieldError(parameter, message(error)))
                .toList();
    }

    static String typeName(Class<?> type) {
        return TYPE_NAMES.getOrDefault(type.getSimpleName(), "a " + type.getSimpleName());
    }

    private static String message(MessageSourceResolvable error) {
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
