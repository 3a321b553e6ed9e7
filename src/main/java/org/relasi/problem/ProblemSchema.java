package org.relasi.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.OpenAPI;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of every problem, for the documentation only. */
final class ProblemSchema {

    static final String REFERENCE = "#/components/schemas/Problem";

    private ProblemSchema() {}

    static void addTo(OpenAPI api) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(api::schema);
    }

    @Schema(name = "Problem", description = "RFC 9457 problem details; further members may come")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Problem(
            @Schema(
                    description = "The kind of problem, stable for ever",
                    example = "urn:relasi:problem:invalid-request")
            URI type,

            @Schema(description = "The kind of problem in a few words", example = "Invalid request")
            String title,

            @Schema(description = "The status of the answer", minimum = "400", maximum = "599", example = "400")
            int status,

            @Schema(
                    description = "This occurrence, and what would help",
                    example = "'limit' must be less than or equal to 200")
            String detail,

            @Schema(
                    description = "Path of the request, where it could be read",
                    format = "uri-reference",
                    example = "/api/v1/entities")
            @Nullable
            URI instance,

            @Schema(
                    description = "The answer's X-Request-Id; finds it in the log",
                    example = "5f0c6f0e-6d2b-4c0e-9b54-6f1f7f7f2a11")
            String requestId,

            @Schema(description = "What is wrong with which part of the request, where it is about parts") @Nullable
            List<FieldProblem> errors,

            @Schema(description = "Whom a name may mean, likeliest first, where it is about a name") @Nullable
            List<Candidate> candidates) {}

    @Schema(name = "FieldProblem", description = "What is wrong with one part of a request")
    private record FieldProblem(
            @Schema(description = "Name of the parameter, or path of the JSON field", example = "limit")
            String field,

            @Schema(
                    description = "What is wrong and what would be right",
                    example = "must be less than or equal to 200")
            String message) {}
}
