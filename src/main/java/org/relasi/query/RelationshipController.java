package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Relationships", description = "Who does what to whom, and the sentences that say so")
@AsksTheStore
@RestController
@RequestMapping(path = "/api/v1/relationships", produces = MediaType.APPLICATION_JSON_VALUE)
class RelationshipController {

    private final NamedEntities names;
    private final GraphReader graph;
    private final RelationshipLists relationships;
    private final StatementLists statements;
    private final ChangeLists changes;

    RelationshipController(
            NamedEntities names,
            GraphReader graph,
            RelationshipLists relationships,
            StatementLists statements,
            ChangeLists changes) {
        this.names = names;
        this.graph = graph;
        this.relationships = relationships;
        this.statements = statements;
        this.changes = changes;
    }

    @TakesNames
    @Operation(
            operationId = "findRelationships",
            summary = "Find relationships",
            description = "In the order of their ids. `since` and `until` keep those that were reported between the two"
                    + " days.")
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, Drawing.MEDIA_TYPE})
    Page<Relationship> find(
            @Parameter(description = "The doer: its id, or a name that only it has", example = "Polandia")
                    @RequestParam(required = false)
                    @Nullable
                    String source,
            @Parameter(description = "The undergoer: its id, or a name that only it has", example = "Belarus")
                    @RequestParam(required = false)
                    @Nullable
                    String target,
            @ParameterObject @Valid Filter filter,
            @ParameterObject @Valid Paging paging) {
        return relationships.find(id("source", source), id("target", target), filter, paging);
    }

    @TakesNames
    @Operation(
            operationId = "findChanges",
            summary = "What changed",
            description =
                    "Relationships that are new since a day, that somebody denied for the first time since then, and that"
                            + " nothing supports any more since then, because an article was deleted or read again or a person"
                            + " rejected or corrected the statement. Latest first. The first two go by days of publication, the last by when it was"
                            + " done. What was merged or split is not gone.")
    @GetMapping("/changes")
    Page<RelationshipChange> changes(
            @Parameter(description = "Who does or undergoes: its id, or a name that only it has", example = "Polandia")
                    @RequestParam(required = false)
                    @Nullable
                    String entity,
            @ParameterObject @Valid ChangeFilter filter,
            @ParameterObject @Valid Paging paging) {
        return changes.find(id("entity", entity), filter, paging);
    }

    @Operation(operationId = "getRelationship", summary = "One relationship")
    @GetMapping("/{id}")
    ResponseEntity<Relationship> get(@Parameter(example = "9c41f0e2ab7d5538") @PathVariable String id) {
        return graph.row(
                        "relationship_by_id",
                        Values.parameters("id", id),
                        row -> ResponseEntity.ok()
                                .eTag(EntityTags.ofRelationship(row))
                                .body(Relationship.of(row)))
                .orElseThrow(() -> NotFound.relationship(id));
    }

    @Operation(
            operationId = "getEvidence",
            summary = "Why this relationship is here",
            description =
                    "Every statement for and against it, with its sentence, who said it and where it was published; "
                            + "oldest article first, then in the order of its text.")
    @GetMapping("/{id}/evidence")
    Page<Statement> evidence(
            @Parameter(example = "9c41f0e2ab7d5538") @PathVariable String id,
            @ParameterObject ReviewFilter reviewed,
            @ParameterObject @Valid Paging paging) {
        Page<Statement> found = statements.evidence(id, reviewed, paging);
        if (found.items().isEmpty() || !reviewed.asksForRejected()) {
            get(id); // one of which all statements are rejected is no relationship any more, and has those
        }
        return found;
    }

    private @Nullable String id(String parameter, @Nullable String written) {
        return written == null ? null : names.id(parameter, written);
    }
}
