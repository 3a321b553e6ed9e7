package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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

@Tag(name = "Entities", description = "Persons, states, organizations, events and places, and what ties them to others")
@RestController
@RequestMapping(path = "/api/v1/entities", produces = MediaType.APPLICATION_JSON_VALUE)
class EntityController {

    private static final String BY_NAME = "entities";
    private static final String BY_SEARCH = "search";

    private final GraphReader graph;

    EntityController(GraphReader graph) {
        this.graph = graph;
    }

    @Operation(
            operationId = "findEntities",
            summary = "Find entities",
            description = "With `q`: those whose name or an alias has every word, whole or as a beginning, best first. "
                    + "Without: all, in the order of their names.")
    @GetMapping
    Page<Entity> find(
            @Parameter(description = "Words of a name or alias", example = "rusia")
                    @RequestParam(required = false)
                    @Size(max = 200)
                    @Nullable
                    String q,
            @Parameter(example = "State") @RequestParam(required = false) @Nullable EntityType type,
            @Parameter(example = "50") @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
                    int limit,
            @Parameter(description = "`nextCursor` of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        return q == null ? inOrder(type, limit, cursor) : search(SearchText.of(q), type, limit, cursor);
    }

    @Operation(operationId = "getEntity", summary = "One entity")
    @GetMapping("/{id}")
    Entity get(@Parameter(example = "5d1b2c9e7f3a4b60") @PathVariable String id) {
        return graph.row("entity_by_id", Values.parameters("id", id), row -> Entity.of(row.get("entity")))
                .orElseThrow(() -> NotFound.entity(id));
    }

    @Operation(
            operationId = "getRelationshipsOfEntity",
            summary = "Relationships of an entity",
            description = "`since` and `until` keep those that were reported between the two days.")
    @GetMapping("/{id}/relationships")
    Page<Relationship> relationships(
            @Parameter(example = "5d1b2c9e7f3a4b60") @PathVariable String id,
            @Parameter(example = "ACCUSES") @RequestParam(required = false) @Nullable RelationshipType type,
            @Parameter(example = "both") @RequestParam(defaultValue = "both") Direction direction,
            @Parameter(example = "asserted") @RequestParam(required = false) @Nullable Status status,
            @Parameter(example = "2021-01-01") @RequestParam(required = false) @Nullable LocalDate since,
            @Parameter(example = "2021-12-31") @RequestParam(required = false) @Nullable LocalDate until,
            @Parameter(example = "1") @RequestParam(defaultValue = "0") @Min(0) int minSources,
            @Parameter(example = "50") @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
                    int limit,
            @Parameter(description = "`nextCursor` of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        get(id);
        RelationshipFilter filter = new RelationshipFilter(type, status, minSources, limit, cursor);
        return filter.page(
                graph,
                "relationships_of_entity",
                "id",
                id,
                "direction",
                direction.toString(),
                "since",
                since,
                "until",
                until);
    }

    private Page<Entity> inOrder(@Nullable EntityType type, int limit, @Nullable String text) {
        Cursor after = Cursor.read(text, BY_NAME);
        List<Entity> entities = graph.rows(
                "entities_by_name",
                Values.parameters(
                        "type",
                        Graph.written(type),
                        "afterName",
                        after == null ? null : after.key(),
                        "afterId",
                        after == null ? null : after.id(),
                        "limit",
                        limit + 1),
                row -> Entity.of(row.get("entity")));
        return Page.of(entities, limit, last -> new Cursor(BY_NAME, last.name(), last.id()));
    }

    private Page<Entity> search(SearchText search, @Nullable EntityType type, int limit, @Nullable String text) {
        Cursor after = Cursor.read(text, BY_SEARCH);
        if (search.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<Record> rows = graph.rows(
                "entities_by_search",
                Values.parameters(
                        "search",
                        search.toLucene(),
                        "type",
                        Graph.written(type),
                        "afterScore",
                        after == null ? null : after.number(),
                        "afterId",
                        after == null ? null : after.id(),
                        "limit",
                        limit + 1),
                row -> row);
        return Page.of(rows, limit, EntityController::position).map(row -> Entity.of(row.get("entity")));
    }

    private static Cursor position(Record row) {
        String score = Double.toString(row.get("score").asDouble());
        return new Cursor(BY_SEARCH, score, row.get("entity").get("id").asString());
    }
}
