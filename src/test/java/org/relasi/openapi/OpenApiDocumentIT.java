package org.relasi.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the document must be whatever resources there are. */
class OpenApiDocumentIT extends ServedApi {

    private static final String PROBLEM = "application/problem+json";

    private final SoftAssertions softly = new SoftAssertions();

    @AfterEach
    void tellAll() {
        softly.assertAll();
    }

    @Test
    void saysWhatTheWholeIs() {
        JsonNode root = api.root();
        assertThat(root.path("openapi").asString()).startsWith("3.1");
        for (String field : List.of("title", "version", "description")) {
            assertThat(root.path("info").path(field).asString("")).as(field).isNotBlank();
        }
        assertThat(root.at("/info/license/identifier").asString()).isEqualTo("Apache-2.0");
        assertThat(root.path("servers").isEmpty()).isFalse();
        root.path("tags")
                .forEach(tag -> assertThat(tag.path("description").asString(""))
                        .as("%s", tag)
                        .isNotBlank());
        assertThat(api.operations()).isNotEmpty();
    }

    @Test
    void namesOperationsAsClientsNameMethods() {
        Set<String> tags = root("tags").map(tag -> tag.path("name").asString()).collect(Collectors.toSet());
        List<String> ids = api.operations().stream().map(ApiOperation::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (ApiOperation operation : api.operations()) {
            softly.assertThat(operation.id())
                    .as("%s", operation)
                    .matches("[a-z][a-zA-Z0-9]+")
                    .satisfies(
                            id -> softly.assertThat(SourceVersion.isKeyword(id)).isFalse());
            softly.assertThat(operation.node().path("summary").asString(""))
                    .as("summary of %s", operation)
                    .isNotBlank();
            softly.assertThat(operation.node().path("tags").valueStream().map(JsonNode::asString))
                    .as("tags of %s", operation)
                    .hasSize(1)
                    .isSubsetOf(tags);
        }
    }

    @Test
    void describesEveryParameterWithAFitExample() {
        eachParameter((name, parameter) -> {
            JsonNode schema = parameter.path("schema");
            softly.assertThat(parameter.path("description").asString(""))
                    .as("description of %s", name)
                    .isNotBlank();
            softly.assertThat(schema.has("type") || schema.has("$ref"))
                    .as("type of %s", name)
                    .isTrue();
            JsonNode example = ApiOperation.example(parameter);
            boolean opaque = name.endsWith(" cursor");
            softly.assertThat(opaque || !example.isMissingNode())
                    .as("example of %s", name)
                    .isTrue();
            if (!example.isMissingNode()) {
                softly.assertThat(api.faults(schema, example))
                        .as("example of %s", name)
                        .isEmpty();
            }
        });
    }

    @Test
    void saysWhatValuesAParameterMayHave() {
        eachParameter((name, parameter) -> {
            JsonNode schema = parameter.path("schema");
            JsonNode one = schema.has("items") ? schema.path("items") : schema;
            String type = one.path("type").asString("");
            if (type.equals("integer") || type.equals("number")) {
                softly.assertThat(one.has("minimum")).as("minimum of %s", name).isTrue();
            }
            if (type.equals("string") && parameter.path("in").asString().equals("query")) {
                boolean bounded =
                        Stream.of("enum", "format", "maxLength", "pattern").anyMatch(one::has);
                softly.assertThat(bounded)
                        .as("enum, format, pattern or maxLength of %s", name)
                        .isTrue();
            }
        });
    }

    @Test
    void showsEveryProblemOfEveryOperation() {
        eachResponse((name, response) -> {
            int status = Integer.parseInt(name.substring(name.length() - 3));
            softly.assertThat(response.path("description").asString(""))
                    .as("description of %s", name)
                    .isNotBlank()
                    .isNotEqualTo("OK");
            if (status < 400) {
                return;
            }
            JsonNode content = response.path("content").path(PROBLEM);
            softly.assertThat(response.path("content").propertyNames())
                    .as("types of %s", name)
                    .containsExactly(PROBLEM);
            softly.assertThat(content.path("examples").isEmpty())
                    .as("no examples of %s", name)
                    .isFalse();
            content.path("examples").forEach(example -> {
                JsonNode value = example.path("value");
                softly.assertThat(api.faults(content.path("schema"), value))
                        .as("example of %s", name)
                        .isEmpty();
                softly.assertThat(value.path("status").asInt())
                        .as("status of %s", name)
                        .isEqualTo(status);
            });
        });
        for (ApiOperation operation : api.operations()) {
            softly.assertThat(operation.node().path("responses").propertyNames())
                    .as("%s", operation)
                    .contains("400", "500");
        }
    }

    @Test
    void answersNamedSchemasOnly() {
        eachResponse((name, response) -> response.path("content").properties().forEach(type -> {
            JsonNode schema = type.getValue().path("schema");
            JsonNode one = schema.has("items") ? schema.path("items") : schema;
            if (type.getKey().matches(".*[/+]json")) {
                softly.assertThat(one.has("$ref"))
                        .as("%s %s answers a component: %s", name, type.getKey(), schema)
                        .isTrue();
            }
        }));
    }

    @Test
    void showsEveryBodyByAFitExample() {
        for (ApiOperation operation : api.operations()) {
            JsonNode body = operation.node().path("requestBody");
            softly.assertThat(body.isMissingNode() || body.path("required").asBoolean(false))
                    .as("%s", operation)
                    .isTrue();
            body.path("content").properties().forEach(type -> {
                JsonNode example = ApiOperation.example(type.getValue());
                softly.assertThat(example.isMissingNode())
                        .as("no example of %s %s", operation, type.getKey())
                        .isFalse();
                softly.assertThat(api.faults(type.getValue().path("schema"), example))
                        .as("%s %s", operation, type.getKey())
                        .isEmpty();
            });
        }
    }

    @Test
    void describesEveryPropertyWithAFitExample() {
        eachProperty((name, property) -> {
            boolean compound = Stream.of("$ref", "items", "anyOf", "oneOf").anyMatch(property::has);
            JsonNode example = ApiOperation.example(property);
            softly.assertThat(compound || !example.isMissingNode())
                    .as("example of %s", name)
                    .isTrue();
            if (!example.isMissingNode()) {
                softly.assertThat(api.faults(property, example))
                        .as("example of %s", name)
                        .isEmpty();
            }
            softly.assertThat(property.has("properties"))
                    .as("%s has a nameless schema", name)
                    .isFalse();
            softly.assertThat(property.path("items").has("properties"))
                    .as("%s has nameless items", name)
                    .isFalse();
        });
    }

    @Test
    void requiresOnlyWhatThereIs() {
        components().forEach((name, schema) -> {
            if (schema.has("properties")) {
                softly.assertThat(schema.path("required").isEmpty())
                        .as("%s requires nothing", name)
                        .isFalse();
            }
            softly.assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                    .as("required of %s", name)
                    .isSubsetOf(schema.path("properties").propertyNames());
        });
    }

    @Test
    void saysNullAsOpenApi31Does() {
        everyObject(api.root(), (where, node) -> {
            softly.assertThat(node.has("nullable")).as("nullable at %s", where).isFalse();
            List<String> types = node.path("type").isArray()
                    ? node.path("type").valueStream().map(JsonNode::asString).toList()
                    : List.of();
            if (types.contains("null") && node.has("enum")) {
                softly.assertThat(node.path("enum").valueStream().anyMatch(JsonNode::isNull))
                        .as("null in the enum at %s", where)
                        .isTrue();
            }
            softly.assertThat(node.has("$ref") && node.has("type"))
                    .as("type beside $ref at %s", where)
                    .isFalse();
        });
    }

    @Test
    void leadsEveryReferenceToAComponentAndUsesAll() {
        Set<String> used = new TreeSet<>();
        everyObject(api.root(), (where, node) -> {
            if (node.path("$ref").isString()) {
                String reference = node.path("$ref").asString();
                used.add(reference);
                softly.assertThat(api.root().at(reference.substring(1)).isMissingNode())
                        .as("%s at %s leads nowhere", reference, where)
                        .isFalse();
            }
        });
        softly.assertThat(components().keySet())
                .allSatisfy(name -> softly.assertThat(used).contains("#/components/schemas/" + name));
    }

    @Test
    void saysNothingTwice() {
        Map<JsonNode, List<String>> enums = new HashMap<>();
        everyObject(api.root(), (where, node) -> {
            if (node.path("enum").isArray() && node.path("enum").size() > 1 && !where.contains("/parameters/")) {
                enums.computeIfAbsent(node.path("enum"), list -> new ArrayList<>())
                        .add(where);
            }
        });
        softly.assertThat(enums.values())
                .as("lists of values that should be one component")
                .allMatch(places -> places.size() == 1);
        Map<Set<String>, List<String>> shapes = components().entrySet().stream()
                .filter(component -> component.getValue().has("properties"))
                .collect(Collectors.groupingBy(
                        component -> component.getValue().path("properties").properties().stream()
                                .map(property -> property.getKey()
                                        + property.getValue().path("type")
                                        + property.getValue().path("$ref")
                                        + property.getValue().path("items"))
                                .collect(Collectors.toSet()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        softly.assertThat(shapes.values()).as("components that are one").allMatch(names -> names.size() == 1);
    }

    private Stream<JsonNode> root(String field) {
        return api.root().path(field).valueStream();
    }

    private Map<String, JsonNode> components() {
        return api.root().at("/components/schemas").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void eachParameter(BiConsumer<String, JsonNode> check) {
        api.operations()
                .forEach(operation -> operation
                        .parameters()
                        .forEach(parameter -> check.accept(
                                operation + " " + parameter.path("name").asString(), parameter)));
    }

    private void eachResponse(BiConsumer<String, JsonNode> check) {
        api.operations()
                .forEach(operation -> operation
                        .node()
                        .path("responses")
                        .properties()
                        .forEach(response -> check.accept(operation + " " + response.getKey(), response.getValue())));
    }

    private void eachProperty(BiConsumer<String, JsonNode> check) {
        components()
                .forEach((name, schema) -> schema.path("properties")
                        .properties()
                        .forEach(property -> check.accept(name + "." + property.getKey(), property.getValue())));
    }

    private static void everyObject(JsonNode node, BiConsumer<String, JsonNode> check) {
        everyObject("#", node, check);
    }

    private static void everyObject(String where, JsonNode node, BiConsumer<String, JsonNode> check) {
        if (node.isObject() && !where.endsWith("/example") && !where.endsWith("/value")) {
            check.accept(where, node);
            node.properties().forEach(member -> everyObject(where + "/" + member.getKey(), member.getValue(), check));
        }
        if (node.isArray()) {
            int index = 0;
            for (JsonNode item : node) {
                everyObject(where + "/" + index++, item, check);
            }
        }
    }
}
