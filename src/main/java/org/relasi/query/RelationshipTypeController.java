package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.relasi.problem.KnownParametersOnly;
import org.relasi.problem.WithoutStore;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The closed list of types that relationships have. */
@Tag(name = "Relationships", description = "Who does what to whom, and the sentences that say so")
@KnownParametersOnly
@RestController
@RequestMapping(path = "/api/v1/relationship-types", produces = MediaType.APPLICATION_JSON_VALUE)
class RelationshipTypeController {

    private static final Listed ALL = new Listed(Stream.of(RelationshipType.values())
            .map(type -> new Described(type, type.family()))
            .toList());

    /** A type, and which kind of deed that is. */
    @Schema(name = "DescribedType")
    record Described(
            @Schema(example = "ACCUSES") RelationshipType type,

            @Schema(description = "Types of one family are alike", example = "verbal-conflict")
            RelationshipFamily family) {}

    /** All of them. */
    @Schema(name = "RelationshipTypes")
    record Listed(List<Described> items) {}

    @WithoutStore
    @Operation(
            operationId = "getRelationshipTypes",
            summary = "The types of relationships",
            description = "A closed list, with the family of each.")
    @GetMapping
    Listed all() {
        return ALL;
    }
}
