package org.relasi.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Values for a parameter, as they are written in a request: fit ones, ones at the bounds of its schema, and hostile ones. */
final class FuzzValues {

    private final ApiDocument api;

    FuzzValues(ApiDocument api) {
        this.api = api;
    }

    /** Escaped, but for those whose escapes are what is wrong with them. */
    List<String> of(JsonNode parameter) {
        Stream<String> plain = Stream.of(fit(parameter), HostileText.PLAIN).flatMap(List::stream);
        return Stream.concat(plain.map(ApiOperation::encoded), HostileText.RAW.stream())
                .distinct()
                .toList();
    }

    /** Fit most of the time, so that combinations get past the first check. */
    String any(JsonNode parameter, Random random) {
        List<String> fit = fit(parameter);
        boolean hostile = fit.isEmpty() || random.nextInt(4) == 0;
        List<String> values = hostile ? of(parameter) : fit;
        String value = values.get(random.nextInt(values.size()));
        return hostile ? value : ApiOperation.encoded(value);
    }

    /** Its example, the members of its list, and what lies at and next to its bounds. */
    private List<String> fit(JsonNode parameter) {
        List<String> values = new ArrayList<>();
        JsonNode example = ApiOperation.example(parameter);
        if (!example.isMissingNode()) {
            values.add(ApiOperation.text(example));
        }
        JsonNode schema = api.resolved(parameter.path("schema"));
        JsonNode one = schema.has("items") ? api.resolved(schema.path("items")) : schema;
        List<String> choices =
                one.path("enum").valueStream().map(ApiOperation::text).toList();
        choices.stream().limit(3).forEach(values::add);
        if (schema.has("items")) {
            values.add(String.join(",", choices));
            values.add(String.join(",", choices).toLowerCase(java.util.Locale.ROOT));
        }
        for (String bound : List.of("minimum", "maximum")) {
            if (one.has(bound)) {
                BigDecimal number = one.path(bound).decimalValue();
                Stream.of(number, number.add(BigDecimal.ONE), number.subtract(BigDecimal.ONE))
                        .forEach(next -> values.add(next.toPlainString()));
            }
        }
        if (one.has("maxLength")) {
            int longest = one.path("maxLength").asInt();
            values.add("a".repeat(longest));
            values.add("a".repeat(longest + 1));
        }
        return values;
    }
}
