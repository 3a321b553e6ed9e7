package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.neo4j.driver.Values;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Statements", description = "What one sentence says of two entities, and what people found of that")
@AsksTheStore
@RestController
@RequestMapping(path = "/api/v1/statements", produces = MediaType.APPLICATION_JSON_VALUE)
class StatementController {

    private final GraphReader graph;

    StatementController(GraphReader graph) {
        this.graph = graph;
    }

    @Operation(
            operationId = "getStatement",
            summary = "One statement",
            description = "Also one that was rejected, which lists leave out. Its `ETag` goes into the `If-Match` of a"
                    + " `PATCH` that reviews it.")
    @GetMapping("/{id}")
    ResponseEntity<Statement> get(@Parameter(example = "77b0c1d24e9a6f13") @PathVariable String id) {
        return graph.row(
                        "statement_by_id",
                        Values.parameters("id", id),
                        row -> ResponseEntity.ok()
                                .eTag(EntityTags.ofStatement(row))
                                .body(Statement.of(row)))
                .orElseThrow(() -> NotFound.statement(id));
    }
}
