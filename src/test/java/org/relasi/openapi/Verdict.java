package org.relasi.openapi;

import java.util.ArrayList;
import java.util.List;
import org.relasi.openapi.RawHttp.Answer;
import org.relasi.openapi.RawHttp.Request;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Whether an answer is one that the document says an operation may give. */
final class Verdict {

    private static final String PROBLEM = "application/problem+json";

    private final ApiDocument api;

    Verdict(ApiDocument api) {
        this.api = api;
    }

    /** What is not as the document says: status, type, body, or kind of problem. */
    List<String> faults(ApiOperation operation, Request request, Answer answer) {
        boolean sparse = request.target().contains("fields=");
        JsonNode response = operation.response(answer.status());
        if (response.isMissingNode()) {
            return List.of(answer.status() + " is not in the document: " + answer.text());
        }
        JsonNode types = response.path("content");
        if (types.isEmpty() || answer.body().length == 0) {
            boolean empty = answer.body().length == 0;
            boolean mayBeEmpty = types.isEmpty() || !types.has("application/json") && !types.has(PROBLEM);
            return empty && mayBeEmpty ? List.of() : List.of(answer.status() + " with body '" + answer.text() + "'");
        }
        if (!types.has(answer.contentType())) {
            return List.of(answer.status() + " is " + answer.contentType() + ", not " + types.propertyNames());
        }
        List<String> faults = new ArrayList<>(body(types.path(answer.contentType()), answer, sparse));
        response.path("headers").properties().stream()
                .filter(header ->
                        api.resolved(header.getValue()).path("required").asBoolean(false))
                .filter(header -> !answer.headers().containsKey(header.getKey()))
                .forEach(header -> faults.add(answer.status() + " without the header " + header.getKey()));
        return faults;
    }

    private List<String> body(JsonNode type, Answer answer, boolean sparse) {
        if (!answer.contentType().matches(".*[/+]json")) {
            return List.of();
        }
        try {
            JsonNode body = ApiDocument.JSON.readTree(answer.body());
            List<String> faults = new ArrayList<>(api.faults(type.path("schema"), body, sparse));
            if (answer.contentType().equals(PROBLEM)) {
                faults.addAll(problem(type, answer, body));
            }
            return faults;
        } catch (JacksonException e) {
            return List.of(answer.status() + " is not JSON: " + answer.text());
        }
    }

    /** One of the examples is of this kind of problem. */
    private static List<String> problem(JsonNode type, Answer answer, JsonNode problem) {
        List<String> faults = new ArrayList<>();
        if (problem.path("status").asInt() != answer.status()) {
            faults.add(answer.status() + " says that it is " + problem.path("status"));
        }
        boolean shown = type.path("examples")
                .valueStream()
                .map(example -> example.path("value"))
                .anyMatch(example -> example.path("type").equals(problem.path("type"))
                        && example.path("title").equals(problem.path("title")));
        if (!shown) {
            faults.add("no example of " + answer.status() + " is like " + problem);
        }
        return faults;
    }
}
