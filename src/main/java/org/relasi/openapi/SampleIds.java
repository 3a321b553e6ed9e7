package org.relasi.openapi;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Puts ids that the sample articles have into the examples of parameters and bodies, so that they can be tried out as they stand. */
@Component
final class SampleIds implements GlobalOpenApiCustomizer {

    private final Properties ids = read();

    @Override
    public void customise(OpenAPI api) {
        operations(api)
                .map(Operation::getParameters)
                .flatMap(parameters -> parameters == null ? Stream.<Parameter>empty() : parameters.stream())
                .filter(parameter -> parameter.getExample() instanceof String)
                .forEach(parameter -> parameter.setExample(ids.getProperty(
                        parameter.getExample().toString(),
                        parameter.getExample().toString())));
        operations(api)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> body.getContent().values().stream())
                .filter(type -> type.getExample() instanceof ContainerNode)
                .forEach(type -> type.setExample(replaced((JsonNode) type.getExample())));
    }

    private static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    private JsonNode replaced(JsonNode body) {
        String text = body.toString();
        for (String written : ids.stringPropertyNames()) {
            text = text.replace('"' + written + '"', '"' + ids.getProperty(written) + '"');
        }
        try {
            return Json.mapper().readTree(text);
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the ids that annotations write. */
    static Properties read() {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource("org/relasi/openapi/sample-ids.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
