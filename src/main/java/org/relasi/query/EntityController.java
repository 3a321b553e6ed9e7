package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Entities", description = "Persons, states, organizations, events and places, and what ties them to others")
@AsksTheStore
@RestController
@RequestMapping(path = "/api/v1/entities", produces = MediaType.APPLICATION_JSON_VALUE)
class EntityController {

    private static final String ID = "5d1b2c9e7f3a4b60";

    private final GraphReader graph;
    private final EntityLists entities;
    private final RelationshipLists relationships;
    private final StatementLists statements;

    EntityController(
            GraphReader graph, EntityLists entities, RelationshipLists relationships, StatementLists statements) {
        this.graph = graph;
        this.entities = entities;
        this.relationships = relationships;
        this.statements = statements;
    }

    @Operation(
            operationId = "findEntities",
            summary = "Find entities",
            description = "With `q`: those whose names have every word, whole, as a beginning, in another spelling"
                    + " (*Soekarno, Sukarno*) or nearly so (*puttin*); what is written as asked comes first. States are"
                    + " found by their names in Indonesian and English. Without: all, in the order of their names.")
    @GetMapping
    Page<Entity> find(
            @Parameter(description = "Words of a name or alias", example = "rusia")
                    @RequestParam(required = false)
                    @Size(max = 200)
                    @Nullable
                    String q,
            @Parameter(description = "Keep those of one type", example = "State")
                    @RequestParam(required = false)
                    @Nullable
                    EntityType type,
            @ParameterObject @Valid Paging paging) {
        return q == null ? entities.byName(type, paging) : entities.bySearch(q, type, paging);
    }

    @Operation(operationId = "getEntity", summary = "One entity")
    @GetMapping("/{id}")
    Entity get(@Parameter(example = ID) @PathVariable String id) {
        return graph.row("entity_by_id", Values.parameters("id", id), row -> Entity.of(row.get("entity")))
                .orElseThrow(() -> NotFound.entity(id));
    }

    @Operation(
            operationId = "getRelationshipsOfEntity",
            summary = "Relationships of an entity",
            description = "In the order of their ids. `since` and `until` keep those that were reported between the two"
                    + " days.")
    @GetMapping(
            path = "/{id}/relationships",
            produces = {MediaType.APPLICATION_JSON_VALUE, Drawing.MEDIA_TYPE})
    Page<Relationship> relationships(
            @Parameter(example = ID) @PathVariable String id,
            @Parameter(description = "`out`: what it does; `in`: what is done to it", example = "both")
                    @RequestParam(defaultValue = "both")
                    Direction direction,
            @ParameterObject @Valid Filter filter,
            @ParameterObject @Valid Paging paging) {
        get(id);
        return relationships.of(id, direction, filter, paging);
    }

    @Operation(
            operationId = "getTimelineOfEntity",
            summary = "Timeline of an entity",
            description = "The statements that it does, undergoes or says, by the day of what happened where the text"
                    + " tells it, else by the day of publication; those of no day last. `minConfidence` and `polarity`"
                    + " are those of the statement, `status` and `minSources` those of the relationship behind it.")
    @GetMapping("/{id}/timeline")
    Page<Statement> timeline(
            @Parameter(example = ID) @PathVariable String id,
            @Parameter(description = "`out`: what it does; `in`: what is done to it", example = "both")
                    @RequestParam(defaultValue = "both")
                    Direction direction,
            @ParameterObject @Valid Filter filter,
            @ParameterObject @Valid Paging paging) {
        get(id);
        return statements.timeline(id, direction, filter, paging);
    }
}
