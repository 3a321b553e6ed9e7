package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.relasi.problem.InvalidRequest;
import org.relasi.problem.MayAnswer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Paths", description = "How two entities hang together")
@AsksTheStore
@RestController
@RequestMapping(
        path = "/api/v1/paths",
        produces = {MediaType.APPLICATION_JSON_VALUE, Drawing.MEDIA_TYPE})
class PathController {

    private final GraphReader graph;

    PathController(GraphReader graph) {
        this.graph = graph;
    }

    @Operation(
            operationId = "findPaths",
            summary = "Shortest paths between two entities",
            description = "All of the least length up to `limit`, over relationships in any direction, best supported"
                    + " first; none where they do not meet within `maxHops`. Each relationship leads to its evidence.")
    @MayAnswer(
            status = 404,
            when = "One of the two is not there",
            slug = "entity-not-found",
            title = "No such entity",
            detail = "There is no entity 'unknown'.")
    @GetMapping
    Paths find(
            @Parameter(description = "Id of an entity", example = "5d1b2c9e7f3a4b60") @RequestParam String from,
            @Parameter(description = "Id of another", example = "61a0f7c3d2e94b85") @RequestParam String to,
            @Parameter(description = "Longest path to give", example = "4")
                    @RequestParam(defaultValue = "4")
                    @Min(1)
                    @Max(6)
                    int maxHops,
            @Parameter(description = "Go over these types only", example = "ACCUSES,DENIES")
                    @RequestParam(required = false)
                    @Nullable
                    List<RelationshipType> types,
            @Parameter(description = "Go over relationships that stand so only", example = "asserted,disputed")
                    @RequestParam(required = false)
                    @Nullable
                    List<Status> status,
            @Parameter(description = "Go over what at least so many independent publishers say", example = "1")
                    @RequestParam(defaultValue = "0")
                    @Min(0)
                    int minSources,
            @Parameter(description = "Most paths to give", example = "10")
                    @RequestParam(defaultValue = "10")
                    @Min(1)
                    @Max(50)
                    int limit) {
        if (from.equals(to)) {
            throw new InvalidRequest("to", "is the same entity as 'from'");
        }
        List<String> over = Filter.written(types);
        Value parameters = Values.parameters(
                "from", from,
                "to", to,
                "maxHops", maxHops,
                "types", over == null ? Filter.written(List.of(RelationshipType.values())) : over,
                "statuses", Filter.written(status),
                "minSources", minSources,
                "limit", limit);
        return new Paths(entity(from), entity(to), graph.rows("shortest_paths", parameters, Paths.Chain::of));
    }

    private Entity.Reference entity(String id) {
        return graph.row("entity_by_id", Values.parameters("id", id), row -> Entity.Reference.of(row.get("entity")))
                .orElseThrow(() -> NotFound.entity(id));
    }
}
