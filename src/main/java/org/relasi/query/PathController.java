package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.relasi.problem.InvalidRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Paths", description = "How two entities hang together")
@RestController
@RequestMapping(path = "/api/v1/paths", produces = MediaType.APPLICATION_JSON_VALUE)
class PathController {

    private final GraphReader graph;

    PathController(GraphReader graph) {
        this.graph = graph;
    }

    @Operation(
            operationId = "findPaths",
            summary = "Shortest path between two entities",
            description = "Over relationships in any direction; none where they do not meet within `maxHops`.")
    @GetMapping
    Paths find(
            @Parameter(description = "Id of an entity", example = "5d1b2c9e7f3a4b60") @RequestParam String from,
            @Parameter(description = "Id of another", example = "61a0f7c3d2e94b85") @RequestParam String to,
            @Parameter(example = "4") @RequestParam(defaultValue = "4") @Min(1) @Max(6) int maxHops,
            @Parameter(description = "Go over these types only", example = "ACCUSES,DENIES")
                    @RequestParam(required = false)
                    @Nullable
                    List<RelationshipType> types) {
        if (from.equals(to)) {
            throw new InvalidRequest("to", "is the same entity as 'from'");
        }
        List<RelationshipType> over = types == null || types.isEmpty() ? List.of(RelationshipType.values()) : types;
        Entity.Reference start = entity(from);
        Entity.Reference end = entity(to);
        List<Paths.Chain> paths = graph.rows(
                "shortest_path",
                Values.parameters(
                        "from", from,
                        "to", to,
                        "maxHops", maxHops,
                        "types", over.stream().map(Enum::name).toList()),
                Paths.Chain::of);
        return new Paths(start, end, paths);
    }

    private Entity.Reference entity(String id) {
        return graph.row("entity_by_id", Values.parameters("id", id), row -> Entity.Reference.of(row.get("entity")))
                .orElseThrow(() -> NotFound.entity(id));
    }
}
