package org.relasi.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.relasi.problem.RequestId;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the document into one order, the same at every start, and fills what no resource says of itself. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class TidyDocument implements GlobalOpenApiCustomizer {

    private static final List<String> TAGS =
            List.of("Entities", "Relationships", "Paths", "Saved scripts", "Exports", "Articles");
    private static final String UNSAID = "OK";
    private static final String REQUEST_ID = "#/components/headers/RequestId";

    @Override
    public void customise(OpenAPI api) {
        if (api.getTags() != null) {
            api.setTags(api.getTags().stream()
                    .sorted(Comparator.comparingInt(TidyDocument::position).thenComparing(Tag::getName))
                    .toList());
        }
        Paths sorted = new Paths();
        new TreeMap<>(api.getPaths()).forEach(sorted::addPathItem);
        api.setPaths(sorted);
        sorted.values().stream().map(PathItem::readOperations).forEach(all -> all.forEach(TidyDocument::tidy));
        api.getComponents().addHeaders("RequestId", requestId());
        api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
    }

    private static Header requestId() {
        return new Header()
                .description(
                        "What the request goes by: as sent in this header, where that is well formed, else a new id")
                .required(true)
                .schema(new StringSchema().example("5f0c6f0e-6d2b-4c0e-9b54-6f1f7f7f2a11"));
    }

    private static int position(Tag tag) {
        int position = TAGS.indexOf(tag.getName());
        return position < 0 ? TAGS.size() : position;
    }

    private static void tidy(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(TidyDocument::tidy);
        }
        ApiResponses sorted = new ApiResponses();
        for (Map.Entry<String, ApiResponse> response : new TreeMap<>(operation.getResponses()).entrySet()) {
            sorted.addApiResponse(response.getKey(), response.getValue());
            response.getValue().addHeaderObject(RequestId.HEADER, new Header().$ref(REQUEST_ID));
            if (UNSAID.equals(response.getValue().getDescription())) {
                response.getValue().setDescription(operation.getSummary());
            }
        }
        operation.setResponses(sorted);
    }

    private static void tidy(Parameter parameter) {
        if (parameter.getDescription() == null && "path".equals(parameter.getIn())) {
            parameter.setDescription("Its " + parameter.getName() + ", as answers tell it");
        }
        boolean list = parameter.getSchema() != null && parameter.getSchema().getItems() != null;
        if (list && parameter.getExample() instanceof String example) {
            // An annotation takes text only; written with commas, the example is a list all the same.
            parameter.setExample(List.of(example.split(",")));
            parameter.setStyle(Parameter.StyleEnum.FORM);
            parameter.setExplode(false);
        }
    }
}
