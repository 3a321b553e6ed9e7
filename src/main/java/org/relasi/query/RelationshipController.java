package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Relationships", description = "Who does what to whom, and the sentences that say so")
@RestController
@RequestMapping(path = "/api/v1/relationships", produces = MediaType.APPLICATION_JSON_VALUE)
class RelationshipController {

    private static final String EVIDENCE = "evidence";

    private final GraphReader graph;

    RelationshipController(GraphReader graph) {
        this.graph = graph;
    }

    @Operation(
            operationId = "findRelationships",
            summary = "Find relationships",
            description = "In the order of their ids.")
    @GetMapping
    Page<Relationship> find(
            @Parameter(example = "ACCUSES") @RequestParam(required = false) @Nullable RelationshipType type,
            @Parameter(description = "Id of the doer", example = "5d1b2c9e7f3a4b60")
                    @RequestParam(required = false)
                    @Nullable
                    String source,
            @Parameter(description = "Id of the undergoer", example = "61a0f7c3d2e94b85")
                    @RequestParam(required = false)
                    @Nullable
                    String target,
            @Parameter(example = "asserted") @RequestParam(required = false) @Nullable Status status,
            @Parameter(example = "1") @RequestParam(defaultValue = "0") @Min(0) int minSources,
            @Parameter(example = "50") @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
                    int limit,
            @Parameter(description = "`nextCursor` of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        RelationshipFilter filter = new RelationshipFilter(type, status, minSources, limit, cursor);
        return filter.page(graph, "relationships", "source", source, "target", target);
    }

    @Operation(operationId = "getRelationship", summary = "One relationship")
    @GetMapping("/{id}")
    Relationship get(@Parameter(example = "9c41f0e2ab7d5538") @PathVariable String id) {
        return graph.row("relationship_by_id", Values.parameters("id", id), Relationship::of)
                .orElseThrow(() -> NotFound.relationship(id));
    }

    @Operation(
            operationId = "getEvidence",
            summary = "Why this relationship is here",
            description =
                    "Every statement for and against it, with its sentence, who said it and where it was published; "
                            + "oldest article first.")
    @GetMapping("/{id}/evidence")
    Page<Statement> evidence(
            @Parameter(example = "9c41f0e2ab7d5538") @PathVariable String id,
            @Parameter(example = "50") @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
                    int limit,
            @Parameter(description = "`nextCursor` of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        Cursor after = Cursor.read(cursor, EVIDENCE);
        get(id);
        List<Record> rows = graph.rows(
                "evidence_of_relationship",
                Values.parameters(
                        "id",
                        id,
                        "afterDay",
                        after == null ? null : after.key(),
                        "afterId",
                        after == null ? null : after.id(),
                        "limit",
                        limit + 1),
                row -> row);
        return Page.of(rows, limit, RelationshipController::position).map(Statement::of);
    }

    private static Cursor position(Record row) {
        return new Cursor(
                EVIDENCE,
                row.get("day").asString(),
                row.get("statement").get("id").asString());
    }
}
