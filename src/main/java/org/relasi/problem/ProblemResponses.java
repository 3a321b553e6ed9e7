package org.relasi.problem;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Documents, for every resource, the problems that it may answer. */
@Component
final class ProblemResponses implements GlobalOpenApiCustomizer {

    private static final String REFERENCE = "#/components/schemas/Problem";
    private static final Map<String, String> OF_ANY = Map.of(
            "400", "A parameter or field is missing, unknown or has an unfit value; `errors` names it",
            "500", "Something went wrong here; `errorId` finds it in the log",
            "503", "The graph store does not answer now; `Retry-After` says when to try again",
            "504", "The query took longer than it may");

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(api::schema);
        api.getPaths().values().forEach(path -> path.readOperations().forEach(this::describe));
    }

    private void describe(Operation operation) {
        OF_ANY.forEach((status, meaning) -> add(operation, status, meaning));
        boolean names = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
        if (names) {
            add(operation, "404", "Nothing has that id or name");
        }
    }

    private static void add(Operation operation, String status, String meaning) {
        io.swagger.v3.oas.models.media.Schema<?> schema = new io.swagger.v3.oas.models.media.Schema<>().$ref(REFERENCE);
        ApiResponse response = new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
        operation.getResponses().putIfAbsent(status, response);
    }

    /** The form of every problem, for the documentation. */
    @Schema(name = "Problem", description = "RFC 9457 problem details")
    private record Problem(
            @Schema(example = "urn:relasi:problem:invalid-request")
            URI type,

            @Schema(example = "Invalid request") String title,
            @Schema(example = "400") int status,

            @Schema(example = "'limit' must be less than or equal to 200")
            String detail,

            @Schema(example = "/api/v1/entities") URI instance,
            @Nullable List<FieldProblem> errors) {}

    @Schema(name = "FieldProblem")
    private record FieldProblem(
            @Schema(example = "limit") String field,

            @Schema(example = "must be less than or equal to 200")
            String message) {}
}
