package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Claims", description = "Who accuses whom, and who denies or admits it, in the same article or in another")
@AsksTheStore
@RestController
@RequestMapping(path = "/api/v1/claims", produces = MediaType.APPLICATION_JSON_VALUE)
class ClaimController {

    private final NamedEntities names;
    private final ClaimLists claims;

    ClaimController(NamedEntities names, ClaimLists claims) {
        this.names = names;
        this.claims = claims;
    }

    @TakesNames
    @Operation(
            operationId = "findClaims",
            summary = "Find accusations",
            description = "Latest first, those of no day last. Each is one sentence of one article; the edge `ACCUSES`"
                    + " between the two has them all as its evidence.")
    @GetMapping
    Page<Claim> find(
            @Parameter(
                            description = "Who accuses or is accused: its id, or a name that only it has",
                            example = "Polandia")
                    @RequestParam(required = false)
                    @Nullable
                    String actor,
            @ParameterObject @Valid ClaimFilter filter,
            @ParameterObject @Valid Paging paging) {
        return claims.claims(actor == null ? null : names.id("actor", actor), filter, paging);
    }

    @Operation(
            operationId = "getResponses",
            summary = "What answers an accusation",
            description =
                    "Earliest first: denials, rejections, confirmations and accusations of the accuser, in the same"
                            + " article and in others, with how sure that is and why.")
    @GetMapping("/{id}/responses")
    Page<ClaimResponse> responses(
            @Parameter(example = "77b0c1d24e9a6f13") @PathVariable String id, @ParameterObject @Valid Paging paging) {
        return claims.responses(id, paging);
    }
}
