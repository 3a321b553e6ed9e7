package org.relasi.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relasi.decision.Decision;
import org.relasi.problem.KnownParametersOnly;
import org.relasi.problem.MayAnswer;
import org.relasi.problem.TakesJson;
import org.relasi.query.NamedEntities;
import org.relasi.query.TakesNames;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Makes one entity of two, and two again. */
@RestController
@KnownParametersOnly
@RequestMapping(path = "/api/v1/merges", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Identity", description = "Who is who, as people decided: merges, splits, suggestions")
class MergeController {

    private static final String MERGES = "/api/v1/merges/";
    private static final String DRY_RUN = "Change nothing; say what would be changed";

    private final Merges merges;
    private final DecisionReader decisions;
    private final NamedEntities names;

    MergeController(Merges merges, DecisionReader decisions, NamedEntities names) {
        this.merges = merges;
        this.decisions = decisions;
        this.names = names;
    }

    @TakesNames
    @TakesJson
    @DecidesIdentity
    @MayAnswer(
            status = 409,
            when = "It is merged already, or an earlier decision leads back",
            slug = "already-merged",
            title = "Already merged",
            detail = "'0afa3f04' is merged into Budi Contoh (Person, 5d1b2c9e) already, by merge 3f8a6c0e9b1d4725. Undo"
                    + " that first.")
    @Operation(
            operationId = "mergeEntities",
            summary = "Make two entities one",
            description = "What mentions the source and what is said of it becomes the target's, now and whenever an"
                    + " article comes that speaks of it; relationships are told anew. The target is found by the names"
                    + " of both, and the source's id leads to it (308). All of it can be undone.")
    @ApiResponse(
            responseCode = "201",
            description = "Merged",
            headers =
                    @Header(
                            name = "Location",
                            description = "The merge",
                            required = true,
                            schema =
                                    @Schema(
                                            type = "string",
                                            format = "uri-reference",
                                            example = "/api/v1/merges/3f8a6c0e9b1d4725")),
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "What would be changed", useReturnTypeSchema = true)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<MergeAnswer> merge(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(MergeRequest.EXAMPLE)))
                    @Valid
                    @RequestBody
                    MergeRequest request,
            @Parameter(description = DRY_RUN, example = "false") @RequestParam(defaultValue = "false") boolean dryRun,
            @Nullable Principal caller) {
        Merges.Made made = merges.make(
                Objects.requireNonNull(request.source()),
                Objects.requireNonNull(request.target()),
                Decision.of(caller, request.note()),
                dryRun);
        MergeAnswer answer = MergeAnswer.of(made, !dryRun);
        return dryRun
                ? ResponseEntity.ok(answer)
                : ResponseEntity.created(URI.create(MERGES + answer.id())).body(answer);
    }

    @DecidesIdentity
    @MayAnswer(
            status = 409,
            when = "It is undone already",
            slug = "already-undone",
            title = "Already undone",
            detail = "The merge '3f8a6c0e9b1d4725' is undone already.")
    @Operation(
            operationId = "undoMerge",
            summary = "Take a merge back",
            description = "The graph is as if it had never been, also for what was stored since. Merges that were made"
                    + " on top of it stay, and may be undone in any order. The two are not suggested again.")
    @PostMapping("/{id}/undo")
    MergeAnswer undo(
            @Parameter(example = "3f8a6c0e9b1d4725") @PathVariable String id,
            @Parameter(description = "Why", example = "Father and son")
                    @RequestParam(required = false)
                    @Size(max = 2000)
                    @Nullable
                    String note,
            @Parameter(description = DRY_RUN, example = "false") @RequestParam(defaultValue = "false") boolean dryRun,
            @Nullable Principal caller) {
        Decision decision = Decision.of(caller, note);
        return MergeAnswer.of(merges.undo(id, decision, dryRun), true);
    }

    @TakesNames
    @Operation(
            operationId = "getMerges",
            summary = "Who was merged by whom, when and why",
            description = "Latest first.")
    @GetMapping
    DecisionPage.OfMerges all(
            @Parameter(description = "Those of one entity; its id or a name", example = "Polandia")
                    @RequestParam(required = false)
                    @Nullable
                    String entity,
            @Parameter(
                            description = "Those that hold, or those that were undone; none for both",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {DecisionStatus.HOLDS, DecisionStatus.UNDONE}),
                            example = "holds")
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @Parameter(description = DecisionPage.LIMIT, example = "50")
                    @RequestParam(defaultValue = DecisionPage.SIZE)
                    @Min(1)
                    @Max(DecisionPage.MOST)
                    int limit,
            @Parameter(description = DecisionPage.CURSOR) @RequestParam(required = false) @Nullable String cursor) {
        String id = entity == null ? null : names.id("entity", entity);
        List<Merge> found = decisions.page(
                "merges",
                id,
                DecisionStatus.undone(status),
                DecisionPage.checked(cursor),
                limit + 1,
                row -> Merge.of(row.get("decision")));
        return new DecisionPage.OfMerges(
                DecisionPage.first(found, limit).stream().map(MergeAnswer::of).toList(),
                DecisionPage.next(found, limit, Merge::id));
    }

    @Operation(operationId = "getMerge", summary = "One merge")
    @GetMapping("/{id}")
    MergeAnswer get(@Parameter(example = "3f8a6c0e9b1d4725") @PathVariable String id) {
        return MergeAnswer.of(decisions.merge(id));
    }
}
