package org.relasi.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;
import tools.jackson.databind.JsonNode;

/**
 * Properties as JSON that keeps their types. Text, truth, whole and broken numbers and lists are those of JSON; anything else
 * is an object with one field that names its type: {@code {"$date":"2026-03-02"}}.
 */
final class PropertyValues {

    private PropertyValues() {}

    static Map<String, Object> toJson(Map<String, Object> properties) {
        Map<String, Object> json = new LinkedHashMap<>();
        properties.forEach((name, value) -> json.put(name, toJson(value)));
        return json;
    }

    /** @param value as the driver gives it */
    private static Object toJson(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(PropertyValues::toJson).toList();
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            return Map.of("$double", number.toString());
        }
        if (value instanceof byte[] bytes) {
            return Map.of("$bytes", Base64.getEncoder().encodeToString(bytes));
        }
        if (value instanceof String || value instanceof Boolean || value instanceof Long || value instanceof Double) {
            return value;
        }
        if (value instanceof IsoDuration time) {
            return Map.of("$duration", List.of(time.months(), time.days(), time.seconds(), time.nanoseconds()));
        }
        if (value instanceof Point point) {
            List<Object> place = new ArrayList<>(List.of((long) point.srid(), point.x(), point.y()));
            if (!Double.isNaN(point.z())) {
                place.add(point.z());
            }
            return Map.of("$point", place);
        }
        return Map.of(temporalType(value), value.toString());
    }

    private static String temporalType(Object value) {
        if (value instanceof LocalDate) {
            return "$date";
        }
        if (value instanceof LocalDateTime) {
            return "$localDateTime";
        }
        if (value instanceof ZonedDateTime) {
            return "$dateTime";
        }
        if (value instanceof LocalTime) {
            return "$localTime";
        }
        if (value instanceof OffsetTime) {
            return "$time";
        }
        throw new IllegalArgumentException("a property of " + value.getClass() + " cannot be backed up");
    }

    /** @throws IllegalArgumentException for a type that is not known */
    static Map<String, Object> fromJson(JsonNode json) {
        Map<String, Object> properties = new LinkedHashMap<>();
        json.properties().forEach(property -> properties.put(property.getKey(), value(property.getValue())));
        return properties;
    }

    private static Object value(JsonNode json) {
        if (json.isArray()) {
            List<Object> list = new ArrayList<>();
            json.forEach(item -> list.add(value(item)));
            return list;
        }
        if (json.isObject() && json.size() == 1) {
            Map.Entry<String, JsonNode> typed = json.properties().iterator().next();
            return typed(typed.getKey(), typed.getValue());
        }
        if (json.isBoolean()) {
            return json.asBoolean();
        }
        if (json.isIntegralNumber()) {
            return json.asLong();
        }
        if (json.isNumber()) {
            return json.asDouble();
        }
        if (json.isString()) {
            return json.asString();
        }
        throw new IllegalArgumentException("no value of a property: " + json.getNodeType());
    }

    private static Object typed(String type, JsonNode json) {
        return switch (type) {
            case "$double" -> Double.valueOf(json.asString());
            case "$bytes" -> Base64.getDecoder().decode(json.asString());
            case "$date" -> LocalDate.parse(json.asString());
            case "$localDateTime" -> LocalDateTime.parse(json.asString());
            case "$dateTime" -> ZonedDateTime.parse(json.asString());
            case "$localTime" -> LocalTime.parse(json.asString());
            case "$time" -> OffsetTime.parse(json.asString());
            case "$duration" ->
                Values.isoDuration(
                                json.get(0).asLong(),
                                json.get(1).asLong(),
                                json.get(2).asLong(),
                                json.get(3).asInt())
                        .asObject();
            case "$point" -> point(json);
            default -> throw new IllegalArgumentException("no type of a property: " + type);
        };
    }

    private static Object point(JsonNode json) {
        int srid = json.get(0).asInt();
        double x = json.get(1).asDouble();
        double y = json.get(2).asDouble();
        return json.size() == 4
                ? Values.point(srid, x, y, json.get(3).asDouble()).asObject()
                : Values.point(srid, x, y).asObject();
    }
}
