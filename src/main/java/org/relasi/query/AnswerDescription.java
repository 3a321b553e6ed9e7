package org.relasi.query;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Documents the forms that an answer may have besides plain JSON: a drawing, and nothing where nothing changed. */
@Component
final class AnswerDescription implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true).readAll(Drawing.class).forEach(api::schema);
        api.getPaths().forEach((path, item) -> describe(path, item));
    }

    private static void describe(String path, PathItem item) {
        Operation get = item.getGet();
        if (get == null || !Revalidation.covers(path) || get.getResponses().get("200") == null) {
            return;
        }
        ApiResponse found = get.getResponses().get("200");
        found.addHeaderObject(
                "ETag",
                new Header()
                        .description("Send it as `If-None-Match` to ask whether the answer still holds")
                        .schema(new StringSchema()));
        get.getResponses().putIfAbsent("304", new ApiResponse().description("`If-None-Match` still holds"));
        if (found.getContent() != null && found.getContent().containsKey(Drawing.MEDIA_TYPE)) {
            found.getContent()
                    .addMediaType(
                            Drawing.MEDIA_TYPE,
                            new MediaType().schema(new Schema<>().$ref("#/components/schemas/Drawing")));
        }
    }
}
