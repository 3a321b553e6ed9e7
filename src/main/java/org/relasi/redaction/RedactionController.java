package org.relasi.redaction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.relasi.decision.Decision;
import org.relasi.problem.KnownParametersOnly;
import org.relasi.problem.MayAnswer;
import org.relasi.problem.WritesTheStore;
import org.relasi.query.NamedEntities;
import org.relasi.query.TakesNames;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes names of persons out of what is stored. */
@RestController
@KnownParametersOnly
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Redactions",
        description = "The right to be forgotten: names of persons that were taken out of what is stored")
class RedactionController {

    private final Redactions redactions;
    private final NamedEntities names;

    RedactionController(Redactions redactions, NamedEntities names) {
        this.redactions = redactions;
        this.names = names;
    }

    @TakesNames
    @MayAnswer(
            status = 422,
            when = "It is no person",
            slug = "no-person",
            title = "No person",
            detail = "'IDN' is no person. States, organizations, places and events have no right to be forgotten.")
    @WritesTheStore
    @Operation(
            operationId = "redactEntity",
            summary = "Take a person's name out of all that is stored",
            description =
                    "Out of texts, titles, addresses, sentences, mentions, evidence and decisions, a block for each"
                            + " character, so that offsets stay; and out of what is stored later. The person stays without a name."
                            + " It cannot be undone. Backups made before have the name still.")
    @DeleteMapping("/entities/{id}/content")
    RedactionAnswer redact(
            @Parameter(description = "Its id, or a name that only it has", example = "5d1b2c9e7f60a1b2c3d4e5f60718293a")
                    @PathVariable
                    String id,
            @Parameter(description = "Why", example = "permintaan tanggal 5 Januari")
                    @RequestParam(required = false)
                    @Size(max = 2000)
                    @Nullable
                    String note,
            @Nullable Principal caller) {
        return RedactionAnswer.of(redactions.redact(names.id("id", id), Decision.of(caller, note)));
    }

    @Operation(operationId = "findRedactions", summary = "Names that were taken out", description = "The latest first.")
    @GetMapping("/redactions")
    RedactionAnswer.Listed all() {
        return new RedactionAnswer.Listed(
                redactions.all().stream().map(RedactionAnswer::of).toList());
    }

    @Operation(operationId = "getRedaction", summary = "One redaction")
    @GetMapping("/redactions/{id}")
    RedactionAnswer get(@Parameter(example = "1f93b2d5c7e84f16a2b3c4d5e6f70819") @PathVariable String id) {
        return RedactionAnswer.of(redactions.get(id));
    }
}
