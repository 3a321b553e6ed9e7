package org.relasi.openapi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relasi.openapi.RawHttp.Request;
import tools.jackson.databind.JsonNode;

/** One operation of the document, and the requests that its own examples make. */
record ApiOperation(String method, String path, JsonNode node) {

    private static final byte[] NOTHING = {};

    String id() {
        return node.path("operationId").asString("");
    }

    List<JsonNode> parameters() {
        return node.path("parameters").valueStream().toList();
    }

    JsonNode response(int status) {
        return node.path("responses").path(Integer.toString(status));
    }

    /** Types of its body, each with an example; empty where it takes none. */
    Map<String, String> bodies() {
        return node.path("requestBody").path("content").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        type -> text(example(type.getValue())),
                        (one, two) -> one,
                        java.util.LinkedHashMap::new));
    }

    /** Types of its answers of success, in order. */
    List<String> produces() {
        return node.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> response.getValue().path("content").propertyNames().stream())
                .distinct()
                .toList();
    }

    /**
     * The requests that the examples make: with the required parameters, with all that go together (those of which {@code
     * examples} are given do not), with each type of body and of answer, with each choice where one must be made.
     */
    List<Request> examples() {
        Predicate<JsonNode> required = parameter -> parameter.path("required").asBoolean(false);
        Predicate<JsonNode> any = parameter -> true;
        return Stream.of(required, any)
                .flatMap(which -> types().flatMap(type -> accepts().map(accept -> request(which, type, accept))))
                .flatMap(this::choices)
                .distinct()
                .toList();
    }

    /** What Swagger UI sends: the first example of each parameter that has one, and the first type of answer. */
    Request prefilled() {
        String written = path;
        for (JsonNode parameter : parameters()) {
            String name = "{" + parameter.path("name").asString() + "}";
            written = written.replace(name, encoded(text(example(parameter))));
        }
        String query = parameters().stream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .filter(parameter -> !example(parameter).isMissingNode())
                .map(ApiOperation::pairs)
                .collect(Collectors.joining("&"));
        String accept = produces().isEmpty() ? "*/*" : produces().get(0);
        return new Request(
                method, query.isEmpty() ? written : written + "?" + query, List.of("Accept: " + accept), NOTHING);
    }

    private Stream<Request> choices(Request request) {
        return parameters().stream()
                .filter(parameter -> parameter.path("required").asBoolean(false))
                .filter(parameter -> parameter.path("schema").has("enum"))
                .flatMap(parameter -> parameter
                        .path("schema")
                        .path("enum")
                        .valueStream()
                        .map(choice -> new Request(
                                request.method(),
                                request.target()
                                        .replace(
                                                pairs(parameter),
                                                parameter.path("name").asString() + "=" + text(choice)),
                                request.headers(),
                                request.body())))
                .collect(java.util.stream.Collectors.collectingAndThen(
                        Collectors.toList(), all -> all.isEmpty() ? Stream.of(request) : all.stream()));
    }

    private Stream<String> types() {
        return bodies().isEmpty() ? Stream.of("") : bodies().keySet().stream();
    }

    private Stream<String> accepts() {
        return produces().isEmpty() ? Stream.of("*/*") : produces().stream();
    }

    Request request(Predicate<JsonNode> which, String type, String accept) {
        List<String> headers = Stream.concat(
                        Stream.of("Accept: " + accept),
                        Stream.concat(
                                type.isEmpty() ? Stream.empty() : Stream.of("Content-Type: " + type),
                                in("header", which).map(ApiOperation::header)))
                .toList();
        byte[] body = type.isEmpty() ? NOTHING : bodies().get(type).getBytes(StandardCharsets.UTF_8);
        return new Request(method, target(which), headers, body);
    }

    private Stream<JsonNode> in(String place, Predicate<JsonNode> which) {
        return parameters().stream()
                .filter(parameter -> parameter.path("in").asString().equals(place))
                .filter(which)
                .filter(parameter -> parameter.has("example"));
    }

    private String target(Predicate<JsonNode> which) {
        String written = path;
        for (JsonNode parameter : parameters()) {
            String name = "{" + parameter.path("name").asString() + "}";
            written = written.replace(name, encoded(text(example(parameter))));
        }
        String query = in("query", which).map(ApiOperation::pairs).collect(Collectors.joining("&"));
        return query.isEmpty() ? written : written + "?" + query;
    }

    /** An object is a parameter a member, as the document says by {@code explode}. */
    private static String pairs(JsonNode parameter) {
        JsonNode example = example(parameter);
        if (example.isObject()) {
            return example.properties().stream()
                    .map(member -> member.getKey() + "=" + encoded(text(member.getValue())))
                    .collect(Collectors.joining("&"));
        }
        return parameter.path("name").asString() + "=" + encoded(text(example));
    }

    private static String header(JsonNode parameter) {
        return parameter.path("name").asString() + ": " + text(example(parameter));
    }

    /** Missing where there is none. */
    static JsonNode example(JsonNode node) {
        if (node.has("example")) {
            return node.path("example");
        }
        if (!node.path("examples").isEmpty()) {
            return node.path("examples").iterator().next().path("value");
        }
        return node.path("schema").path("example");
    }

    /** As a parameter is written: a list with commas. */
    static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(ApiOperation::text).collect(Collectors.joining(","));
        }
        return value.isString() ? value.stringValue() : value.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
