package org.relasi.problem;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/** The problems that a resource may answer because of what all resources are, for the documentation. */
final class CommonProblems {

    private static final Pattern ONE_OF_A_COLLECTION = Pattern.compile("/(\\w+)/\\{");

    private CommonProblems() {}

    static List<DocumentedProblem> ofAny(Operation operation, boolean asksTheStore) {
        List<DocumentedProblem> problems = new ArrayList<>(ofAny(operation));
        if (asksTheStore) {
            problems.add(DocumentedProblem.of(
                    StoreProblem.unavailable(),
                    "The graph store does not answer now; `Retry-After` says when to try again"));
            problems.add(DocumentedProblem.of(StoreProblem.timedOut(), "The query took longer than it may"));
        }
        return problems;
    }

    private static List<DocumentedProblem> ofAny(Operation operation) {
        return List.of(
                DocumentedProblem.of(
                        invalid(operation),
                        "A parameter or field is missing, unknown or has an unfit value; `errors` names it"),
                DocumentedProblem.of(
                        HttpStatus.BAD_REQUEST,
                        "The request cannot be understood as HTTP.",
                        "The request line or a header is broken"),
                new DocumentedProblem(
                        Problems.internal(), "Something went wrong here; `requestId` finds it in the log"));
    }

    /** Of a resource that looks at what the client accepts. */
    static List<DocumentedProblem> notAcceptable() {
        return List.of(DocumentedProblem.of(
                HttpStatus.NOT_ACCEPTABLE,
                "Acceptable representations: [application/json].",
                "`Accept` has no type that the answer comes in"));
    }

    /** What is answered where the path names something that is not there; none where it names nothing. */
    static List<DocumentedProblem> missing(String path) {
        Matcher matcher = ONE_OF_A_COLLECTION.matcher(path);
        if (!matcher.find()) {
            return List.of();
        }
        String kind = singular(matcher.group(1));
        return List.of(
                new DocumentedProblem(
                        ApiProblem.problem(
                                HttpStatus.NOT_FOUND,
                                kind + "-not-found",
                                "No such " + kind,
                                "There is no " + kind + " 'unknown'.",
                                List.of()),
                        "There is no such " + kind),
                DocumentedProblem.of(HttpStatus.NOT_FOUND, "No static resource .", "The path leads nowhere"));
    }

    static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static InvalidRequest invalid(Operation operation) {
        boolean hasLimit = parameters(operation).stream().anyMatch(parameter -> "limit".equals(parameter.getName()));
        if (operation.getRequestBody() != null) {
            return new InvalidRequest("text", "is required");
        }
        return hasLimit
                ? new InvalidRequest("limit", "must be less than or equal to 200")
                : new InvalidRequest("colour", "is no parameter here; there are []");
    }

    /** {@code entity} of {@code entities}. */
    private static String singular(String collection) {
        return collection.endsWith("ies")
                ? collection.substring(0, collection.length() - 3) + "y"
                : collection.replaceFirst("s$", "");
    }
}
