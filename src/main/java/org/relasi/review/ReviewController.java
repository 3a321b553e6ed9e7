package org.relasi.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.decision.Decision;
import org.relasi.problem.InvalidRequest;
import org.relasi.problem.KnownParametersOnly;
import org.relasi.problem.MayAnswer;
import org.relasi.query.NamedEntities;
import org.relasi.query.Statement;
import org.relasi.query.TakesNames;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** People say what statements and edges are. */
@RestController
@KnownParametersOnly
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Reviews",
        description = "What people found statements and relationships to be; it holds when articles are read again")
class ReviewController {

    private static final String STATEMENT = "77b0c1d24e9a6f13";
    private static final String RELATIONSHIP = "9c41f0e2ab7d5538";
    private static final String SEEN = "The `ETag` of what you saw; `*` for whatever it is";

    private final Reviews reviews;
    private final NamedEntities names;

    ReviewController(Reviews reviews, NamedEntities names) {
        this.reviews = reviews;
        this.names = names;
    }

    @NeedsIfMatch
    @TakesNames
    @MayAnswer(
            status = 422,
            when = "Corrected so, it would say something of an entity and itself",
            slug = "of-itself",
            title = "Of itself",
            detail = "Corrected so, the statement would say something of an entity and itself.")
    @Operation(
            operationId = "reviewStatement",
            summary = "Accept, reject or correct a statement",
            description =
                    "A rejected one stays and supports nothing; a corrected one says what is right and keeps what was"
                            + " read; `none` withdraws what was decided before. Edges are told anew.")
    @ApiResponse(
            responseCode = "200",
            description = "The statement as it is now",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            required = true,
                            schema = @Schema(type = "string", example = "\"5f0c\"")),
            useReturnTypeSchema = true)
    @PatchMapping(path = "/statements/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Statement> statement(
            @Parameter(example = STATEMENT) @PathVariable String id,
            @Parameter(description = SEEN, example = "*", required = true)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ReviewBody.class),
                                            examples = @ExampleObject(ReviewBody.EXAMPLE)))
                    @RequestBody
                    JsonNode body,
            @Nullable Principal caller) {
        ReviewRequest request = ReviewRequest.read(body, names);
        Reviews.Told told = reviews.review(id, seen(ifMatch), request, Decision.of(caller, request.note()));
        return ResponseEntity.ok().eTag(told.tag()).body(told.statement());
    }

    @NeedsIfMatch
    @TakesNames
    @MayAnswer(
            status = 409,
            when = "What is to be withdrawn was never decided",
            slug = "not-reviewed",
            title = "Not reviewed",
            detail = "Nobody reviewed the relationship '9c41f0e2ab7d5538', so there is nothing to withdraw.")
    @MayAnswer(
            status = 422,
            when = "Corrected so, it would tie an entity to itself",
            slug = "of-itself",
            title = "Of itself",
            detail = "Corrected so, the statement would say something of an entity and itself.")
    @Operation(
            operationId = "reviewRelationship",
            summary = "Accept, reject or correct a relationship",
            description =
                    "All its statements of which nobody decided one by one. A rejection holds for statements that are"
                            + " read later, too, until it is withdrawn; acceptance and correction are of those that there are now.")
    @PatchMapping(path = "/relationships/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ReviewAnswer relationship(
            @Parameter(example = RELATIONSHIP) @PathVariable String id,
            @Parameter(description = SEEN, example = "*", required = true)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ReviewBody.class),
                                            examples = @ExampleObject(ReviewBody.EXAMPLE)))
                    @RequestBody
                    JsonNode body,
            @Nullable Principal caller) {
        ReviewRequest request = ReviewRequest.read(body, names);
        Reviews.OfEdge made = reviews.reviewEdge(id, seen(ifMatch), request, Decision.of(caller, request.note()));
        return ReviewAnswer.of(made.review(), made.statements());
    }

    @Operation(operationId = "getReview", summary = "One review")
    @GetMapping("/reviews/{id}")
    ReviewAnswer get(@Parameter(example = "0a93b2d5c7e84f16a2b3c4d5e6f70819") @PathVariable String id) {
        return ReviewAnswer.of(reviews.get(id));
    }

    @Operation(
            operationId = "withdrawReview",
            summary = "Take a review back",
            description = "Its statements are what was read again. One that stands no more stays as it is.")
    @DeleteMapping("/reviews/{id}")
    ReviewAnswer withdraw(
            @Parameter(example = "0a93b2d5c7e84f16a2b3c4d5e6f70819") @PathVariable String id,
            @Parameter(description = "Why", example = "keliru") @RequestParam(required = false) @Nullable String note,
            @Nullable Principal caller) {
        return ReviewAnswer.of(reviews.withdraw(id, Decision.of(caller, note)));
    }

    @Operation(
            operationId = "findReviews",
            summary = "Find reviews",
            description = "The latest first. Those that were replaced or withdrawn are told too, unless `current` says"
                    + " otherwise.")
    @GetMapping("/reviews")
    ReviewPage find(
            @Parameter(description = "`statement` or `relationship`", example = "statement")
                    @RequestParam(required = false)
                    @Nullable
                    Reviewed kind,
            @Parameter(description = "What was decided", example = "rejected") @RequestParam(required = false) @Nullable
                    Verdict verdict,
            @Parameter(description = "Id of an article", example = "0f6c2a9be1d84c5730a1b2c3d4e5f607")
                    @RequestParam(required = false)
                    @Nullable
                    String article,
            @Parameter(description = "Id of a statement", example = STATEMENT) @RequestParam(required = false) @Nullable
                    String statement,
            @Parameter(description = "Id of a relationship", example = RELATIONSHIP)
                    @RequestParam(required = false)
                    @Nullable
                    String relationship,
            @Parameter(description = "Who decided", example = "anonymous") @RequestParam(required = false) @Nullable
                    String by,
            @Parameter(description = "Those that stand, or those that do not any more", example = "true")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean current,
            @Parameter(description = "Longest page to give", example = "50")
                    @RequestParam(defaultValue = "50")
                    @Min(1)
                    @Max(200)
                    int limit,
            @Parameter(description = "`nextCursor` of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("kind", kind == null ? null : kind.toString());
        parameters.put("verdict", verdict == null ? null : verdict.toString());
        parameters.put("article", article);
        parameters.put("statement", statement);
        parameters.put("edge", relationship);
        parameters.put("by", by);
        parameters.put("current", current);
        parameters.put("limit", limit + 1);
        parameters.putAll(after(cursor));
        List<Review> found = reviews.page(parameters);
        List<Review> page = found.subList(0, Math.min(limit, found.size()));
        return new ReviewPage(
                page.stream().map(ReviewAnswer::of).toList(),
                found.size() > limit ? cursor(page.get(limit - 1)) : null);
    }

    private static Precondition seen(@Nullable String ifMatch) {
        Precondition seen = new Precondition(ifMatch);
        seen.requireGiven();
        return seen;
    }

    private static String cursor(Review last) {
        return ReviewedStatements.written(last.decision().at()) + "_" + last.id();
    }

    private static Map<String, @Nullable Object> after(@Nullable String cursor) {
        Map<String, @Nullable Object> after = new HashMap<>();
        if (cursor == null) {
            after.put("afterAt", null);
            after.put("afterId", null);
            return after;
        }
        String[] parts = cursor.split("_", 2);
        try {
            after.put("afterAt", ReviewedStatements.written(Instant.parse(parts[0])));
            after.put("afterId", parts[1]);
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidRequest("cursor", "is not the nextCursor of a page of this list");
        }
        return after;
    }
}
