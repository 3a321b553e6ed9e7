package org.relasi.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.core.util.RefUtils;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says of a record's components what the record says itself: one without {@code @Nullable} is always there; one with it may be
 * null, or absent where the record leaves out nulls.
 */
@Component
final class RecordSchemas implements ModelConverter {

    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord()) {
            Schema<?> schema = defined(resolved, context);
            if (schema != null && schema.getProperties() != null) {
                List.of(raw.getRecordComponents()).forEach(component -> describe(schema, component));
            }
        }
        return resolved;
    }

    private static @Nullable Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels()
                        .get(RefUtils.extractSimpleName(reference).getLeft().toString());
    }

    @SuppressWarnings("rawtypes")
    private static void describe(Schema<?> schema, RecordComponent component) {
        Map<String, Schema> properties = schema.getProperties();
        String name = Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElse(component.getName());
        Schema<?> property = properties.get(name);
        if (property == null) {
            return;
        }
        if (property.get$ref() != null) {
            // What it refers to says the type; that of the component is how it is written here.
            property.setTypes(null);
        }
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean leftOut = nullable && leavesOutNulls(component);
        if (!leftOut && (schema.getRequired() == null || !schema.getRequired().contains(name))) {
            schema.addRequiredItem(name);
        }
        if (nullable && !leftOut) {
            properties.put(name, orNull(property));
        }
    }

    private static boolean leavesOutNulls(RecordComponent component) {
        JsonInclude include = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.getAnyOf() != null) {
            return property;
        }
        if (property.get$ref() != null) {
            return new JsonSchema()
                    .anyOf(List.of(new JsonSchema().$ref(property.get$ref()), new JsonSchema().typesItem(NULL)))
                    .description(property.getDescription());
        }
        boolean anything = property.getTypes() == null || property.getTypes().equals(Set.of(NULL));
        return anything ? property.types(null) : property.typesItem(NULL);
    }
}
