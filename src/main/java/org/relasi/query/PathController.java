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

    private final NamedEntities names;
    private final GraphReader graph;

    PathController(NamedEntities names, GraphReader graph) {
        this.names = names;
        this.graph = graph;
    }

    @Operation(
            operationId = "findPaths",
            summary = "Shortest paths between two entities",
            description = "All of the least length up to `limit`, over relationships in any direction, best supported"
                    + " first; none where they do not meet within `maxHops`. Each relationship leads to its evidence.")
    @TakesNames
    @GetMapping
    Paths find(
            @Parameter(description = "An entity: its id, or a name that only it has", example = "Rusia") @RequestParam
                    String from,
            @Parameter(description = "Another", example = "Polandia") @RequestParam String to,
            @Parameter(description = "Longest path to give", example = "4")
                    @RequestParam(defaultValue = "4")
                    @Min(1)
                    @Max(6)
                    int maxHops,
            @Parameter(
                            description = "Go over these types only, with commas between or the parameter repeated;"
                                    + " `types` is the same",
                            example = "ACCUSES,DENIES,SUPPORTS,CRITICIZES")
                    @RequestParam(required = false)
                    @Nullable
                    List<RelationshipType> type,
            @Parameter(hidden = true) @RequestParam(required = false) @Nullable List<RelationshipType> types,
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
        Entity.Reference start = names.meant("from", from);
        Entity.Reference end = names.meant("to", to);
        if (start.id().equals(end.id())) {
            throw new InvalidRequest("to", "is the same entity as 'from'");
        }
        List<String> over = Filter.written(Filter.both(type, types));
        Value parameters = Values.parameters(
                "from",
                start.id(),
                "to",
                end.id(),
                "maxHops",
                maxHops,
                "types",
                over == null ? Filter.written(List.of(RelationshipType.values())) : over,
                "statuses",
                Filter.written(status),
                "minSources",
                minSources,
                "limit",
                limit);
        return new Paths(start, end, graph.rows("shortest_paths", parameters, Paths.Chain::of));
    }
}
