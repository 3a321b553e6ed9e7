package org.relasi.openapi;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document, and whether values fit its schemas. */
final class ApiDocument {

    static final JsonMapper JSON = new JsonMapper();

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private final JsonNode root;
    private final JsonNode strict;
    private final Map<JsonNode, Schema> schemas = new HashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    ApiDocument(String json) {
        root = JSON.readTree(json);
        strict = root.deepCopy();
        close(strict.path("components").path("schemas"));
    }

    JsonNode root() {
        return root;
    }

    /** What a reference leads to; else the node itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asString().substring(1)) : node;
    }

    List<ApiOperation> operations() {
        List<ApiOperation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> METHODS.stream()
                        .filter(method -> path.getValue().has(method))
                        .forEach(method -> operations.add(new ApiOperation(
                                method.toUpperCase(Locale.ROOT),
                                path.getKey(),
                                path.getValue().path(method)))));
        return operations;
    }

    /** As {@link #faults(JsonNode, JsonNode)}; a sparse value may lack what is required. */
    List<String> faults(JsonNode schema, JsonNode value, boolean sparse) {
        return faults(schema, value).stream()
                .filter(fault -> !sparse || !fault.contains("required property"))
                .toList();
    }

    /**
     * What of a value does not fit a schema; a member that the schema does not know does not either, though a client must bear
     * with one.
     */
    List<String> faults(JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(value).stream()
                .map(fault -> fault.toString().replaceAll("/\\d+", "/*"))
                .distinct()
                .toList();
    }

    /** A schema of its own, with the components beside it that its references lead to. */
    private Schema compiled(JsonNode schema) {
        ObjectNode alone = JSON.createObjectNode();
        schema.properties().forEach(keyword -> alone.set(keyword.getKey(), keyword.getValue()));
        alone.set("components", strict.path("components"));
        return registry.getSchema(alone);
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && schema.has("properties") && !schema.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(ApiDocument::close);
    }
}
