package org.relasi.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relasi.decision.Decision;
import org.relasi.problem.KnownParametersOnly;
import org.relasi.problem.TakesJson;
import org.relasi.problem.WritesTheStore;
import org.relasi.query.NamedEntities;
import org.relasi.query.TakesNames;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Remembers which entities are not one. */
@RestController
@KnownParametersOnly
@RequestMapping(path = "/api/v1/merges/rejections")
@Tag(name = "Identity", description = "Who is who, as people decided: merges, splits, suggestions")
class RejectionController {

    private final Rejections rejections;
    private final DecisionReader decisions;
    private final NamedEntities names;

    RejectionController(Rejections rejections, DecisionReader decisions, NamedEntities names) {
        this.rejections = rejections;
        this.decisions = decisions;
        this.names = names;
    }

    @TakesNames
    @TakesJson
    @DecidesIdentity
    @Operation(
            operationId = "rejectMerge",
            summary = "Say that two entities are not one",
            description =
                    "They are not suggested again. The same again stays what was decided first. Changes nothing of"
                            + " the entities.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    RejectionAnswer reject(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(MergeRequest.EXAMPLE)))
                    @Valid
                    @RequestBody
                    MergeRequest request,
            @Nullable Principal caller) {
        return RejectionAnswer.of(rejections.make(
                Objects.requireNonNull(request.source()),
                Objects.requireNonNull(request.target()),
                Decision.of(caller, request.note())));
    }

    @TakesNames
    @Operation(
            operationId = "getMergeRejections",
            summary = "Which entities are not one, who said so, when and why",
            description = "Latest first.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    RejectionAnswer.Listed all(
            @Parameter(description = "Those of one entity; its id or a name", example = "Polandia")
                    @RequestParam(required = false)
                    @Nullable
                    String entity,
            @Parameter(description = DecisionPage.LIMIT, example = "50")
                    @RequestParam(defaultValue = DecisionPage.SIZE)
                    @Min(1)
                    @Max(DecisionPage.MOST)
                    int limit,
            @Parameter(description = DecisionPage.CURSOR) @RequestParam(required = false) @Nullable String cursor) {
        String id = entity == null ? null : names.id("entity", entity);
        List<Rejection> found = decisions.page(
                "rejections",
                id,
                null,
                DecisionPage.checked(cursor),
                limit + 1,
                row -> Rejection.of(row.get("decision")));
        return new RejectionAnswer.Listed(
                DecisionPage.first(found, limit).stream()
                        .map(RejectionAnswer::of)
                        .toList(),
                DecisionPage.next(found, limit, Rejection::id));
    }

    @WritesTheStore
    @Operation(operationId = "forgetMergeRejection", summary = "Forget that two entities are not one")
    @ApiResponse(responseCode = "204", description = "They may be suggested again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    void forget(@Parameter(example = "77c1e0aa52b94d36") @PathVariable String id) {
        rejections.forget(id);
    }
}
