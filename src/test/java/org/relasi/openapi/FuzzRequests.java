package org.relasi.openapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relasi.openapi.RawHttp.Request;
import tools.jackson.databind.JsonNode;

/** Requests to an operation, made of nothing but the document: the same for the same seed. */
final class FuzzRequests {

    static final List<String> HEADERS = List.of(
            "Accept",
            "Content-Type",
            "Content-Encoding",
            "If-None-Match",
            "If-Modified-Since",
            "Range",
            "Accept-Language",
            "Accept-Encoding",
            "Authorization",
            "X-Api-Key",
            "X-Request-Id",
            "X-Forwarded-For",
            "Origin",
            "Cookie");

    private final FuzzValues values;
    private final long seed;

    FuzzRequests(ApiDocument api, long seed) {
        this.values = new FuzzValues(api);
        this.seed = seed;
    }

    /** @param most of them; of more, a choice is made by the seed */
    List<Request> of(ApiOperation operation, int most) {
        Random random = new Random(seed ^ operation.id().hashCode());
        List<Request> all = new ArrayList<>();
        for (Request good : operation.examples()) {
            all.addAll(oneWrongHeader(good));
            all.addAll(wrongBodies(operation, good, random));
        }
        all.addAll(oneWrongParameter(operation));
        for (int i = 0; i < most / 2; i++) {
            all.add(combination(operation, random));
        }
        Collections.shuffle(all, random);
        return all.stream().distinct().limit(most).toList();
    }

    private List<Request> oneWrongParameter(ApiOperation operation) {
        Request good = operation.examples().get(0);
        List<Request> requests = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asString();
            String place = parameter.path("in").asString();
            for (String value : values.of(parameter)) {
                if (place.equals("path")) {
                    requests.add(at(good, target(operation, Map.of(name, value), List.of())));
                } else if (place.equals("query")) {
                    requests.add(at(good, target(operation, Map.of(), List.of(name + "=" + value))));
                }
            }
        }
        for (String junk :
                List.of("", "&", "&&=", "=", "=x", "colour=blue", "colour", "a[]=1", "limit=1&limit=2", "%=%")) {
            requests.add(at(good, target(operation, Map.of(), List.of(junk))));
        }
        return requests;
    }

    private Request combination(ApiOperation operation, Random random) {
        List<Request> examples = operation.examples();
        Request good = examples.get(random.nextInt(examples.size()));
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asString().equals("query") && random.nextInt(3) > 0) {
                String name = parameter.path("name").asString();
                query.add(name + "=" + values.any(parameter, random));
            }
        }
        return at(good, target(operation, Map.of(), query));
    }

    private static List<Request> oneWrongHeader(Request good) {
        return HEADERS.stream()
                .flatMap(name -> HostileText.HEADERS.stream().map(value -> {
                    List<String> headers = Stream.concat(
                                    good.headers().stream().filter(header -> !header.startsWith(name + ":")),
                                    Stream.of(name + ": " + value))
                            .toList();
                    return new Request(good.method(), good.target(), headers, good.body());
                }))
                .toList();
    }

    private static List<Request> wrongBodies(ApiOperation operation, Request good, Random random) {
        if (operation.bodies().isEmpty()) {
            return List.of();
        }
        List<Request> requests = new ArrayList<>();
        HostileText.BODIES.forEach(body -> requests.add(with(good, body.getBytes(StandardCharsets.UTF_8))));
        for (int i = 0; i < 40; i++) {
            byte[] body = good.body().clone();
            for (int damage = 0; damage <= random.nextInt(4) && body.length > 0; damage++) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            requests.add(with(good, body));
        }
        if (good.headers().contains("Content-Type: application/json")) {
            ApiDocument.JSON
                    .readTree(good.body())
                    .propertyNames()
                    .forEach(field -> members(good, field).forEach(requests::add));
        }
        return requests;
    }

    /** The body with another value of one field. */
    private static Stream<Request> members(Request good, String field) {
        Stream<String> texts = HostileText.PLAIN.stream().map(ApiDocument.JSON::writeValueAsString);
        Stream<String> others =
                Stream.of("null", "1", "-1e99", "true", "[]", "{}", "[\"a\"]", "\"\\ud800\"", "\"\\udc00x\"");
        return Stream.concat(texts, others).map(value -> {
            String body = ApiDocument.JSON.readTree(good.body()).properties().stream()
                    .map(member -> "\"" + member.getKey() + "\":"
                            + (member.getKey().equals(field) ? value : member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
            return with(good, body.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String target(ApiOperation operation, Map<String, String> inPath, List<String> query) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asString();
            String example = ApiOperation.encoded(ApiOperation.text(ApiOperation.example(parameter)));
            path = path.replace("{" + name + "}", inPath.getOrDefault(name, example));
            boolean missing = query.stream().noneMatch(pair -> pair.startsWith(name + "="));
            if (parameter.path("in").asString().equals("query")
                    && parameter.path("required").asBoolean(false)
                    && missing) {
                query = Stream.concat(query.stream(), Stream.of(name + "=" + example))
                        .toList();
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static Request at(Request good, String target) {
        return new Request(good.method(), target, good.headers(), good.body());
    }

    private static Request with(Request good, byte[] body) {
        return new Request(good.method(), good.target(), good.headers(), body);
    }
}
