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

/** Makes two entities of one, and one again. */
@RestController
@KnownParametersOnly
@RequestMapping(path = "/api/v1/splits", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Identity", description = "Who is who, as people decided: merges, splits, suggestions")
class SplitController {

    private static final String SPLITS = "/api/v1/splits/";
    private static final String DRY_RUN = "Change nothing; say what would be changed";

    private final Splits splits;
    private final DecisionReader decisions;
    private final NamedEntities names;

    SplitController(Splits splits, DecisionReader decisions, NamedEntities names) {
        this.splits = splits;
        this.decisions = decisions;
        this.names = names;
    }

    @TakesNames
    @TakesJson
    @DecidesIdentity
    @MayAnswer(
            status = 422,
            when = "An article or sentence does not mention the entity, or all of them would be moved",
            slug = "not-mentioned-there",
            title = "Not mentioned there",
            detail = "Nothing of Budi Contoh (Person, 5d1b2c9e) is in 0f6c2a9be1d84c57.")
    @Operation(
            operationId = "splitEntity",
            summary = "Make two entities of one",
            description =
                    "What some articles, or single sentences, say of an entity becomes another's: one that there is"
                            + " (`target`), or a new one (`name`). It holds also where those articles are stored again. All of it"
                            + " can be undone.")
    @ApiResponse(
            responseCode = "201",
            description = "Split",
            headers =
                    @Header(
                            name = "Location",
                            description = "The split",
                            required = true,
                            schema =
                                    @Schema(
                                            type = "string",
                                            format = "uri-reference",
                                            example = "/api/v1/splits/b07d2c9e1f3a4b61")),
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "What would be changed", useReturnTypeSchema = true)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SplitAnswer> split(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(SplitRequest.EXAMPLE)))
                    @Valid
                    @RequestBody
                    SplitRequest request,
            @Parameter(description = DRY_RUN, example = "false") @RequestParam(defaultValue = "false") boolean dryRun,
            @Nullable Principal caller) {
        SplitAnswer answer = SplitAnswer.of(splits.make(request, Decision.of(caller, request.note()), dryRun), !dryRun);
        return dryRun
                ? ResponseEntity.ok(answer)
                : ResponseEntity.created(URI.create(SPLITS + answer.id())).body(answer);
    }

    @DecidesIdentity
    @MayAnswer(
            status = 409,
            when = "It is undone already",
            slug = "already-undone",
            title = "Already undone",
            detail = "The split 'b07d2c9e1f3a4b61' is undone already.")
    @Operation(
            operationId = "undoSplit",
            summary = "Take a split back",
            description = "The graph is as if it had never been, also for what was stored since. Decisions"
                    + " that were made on top of it stay, and may be undone in any order.")
    @PostMapping("/{id}/undo")
    SplitAnswer undo(
            @Parameter(example = "b07d2c9e1f3a4b61") @PathVariable String id,
            @Parameter(description = "Why", example = "Father and son")
                    @RequestParam(required = false)
                    @Size(max = 2000)
                    @Nullable
                    String note,
            @Parameter(description = DRY_RUN, example = "false") @RequestParam(defaultValue = "false") boolean dryRun,
            @Nullable Principal caller) {
        Decision decision = Decision.of(caller, note);
        return SplitAnswer.of(splits.undo(id, decision, dryRun), true);
    }

    @TakesNames
    @Operation(
            operationId = "getSplits",
            summary = "Who was split by whom, when and why",
            description = "Latest first.")
    @GetMapping
    DecisionPage.OfSplits all(
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
        List<Split> found = decisions.page(
                "splits",
                id,
                DecisionStatus.undone(status),
                DecisionPage.checked(cursor),
                limit + 1,
                row -> Split.of(row.get("decision")));
        return new DecisionPage.OfSplits(
                DecisionPage.first(found, limit).stream().map(SplitAnswer::of).toList(),
                DecisionPage.next(found, limit, Split::id));
    }

    @Operation(operationId = "getSplit", summary = "One split")
    @GetMapping("/{id}")
    SplitAnswer get(@Parameter(example = "b07d2c9e1f3a4b61") @PathVariable String id) {
        return SplitAnswer.of(decisions.split(id));
    }
}
