package org.relasi.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.problem.InvalidRequest;
import org.relasi.problem.KnownParametersOnly;
import org.relasi.query.NamedEntities;
import org.relasi.query.TakesNames;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says which entities may be one, and which may be two; decides nothing. */
@RestController
@KnownParametersOnly
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Identity", description = "Who is who, as people decided: merges, splits, suggestions")
class SuggestionController {

    private static final String MIN_SCORE = "At least so likely, 0 to 1";
    private static final String LIMIT = "Longest list to give";

    private final MergeSuggestions merges;
    private final SplitSuggestions splits;
    private final NamedEntities names;

    SuggestionController(MergeSuggestions merges, SplitSuggestions splits, NamedEntities names) {
        this.merges = merges;
        this.splits = splits;
        this.names = names;
    }

    @TakesNames
    @Operation(
            operationId = "getMergeSuggestions",
            summary = "Entities that may be one",
            description = "By their names (spelling, a shorter form, an alias, an acronym, one word of a name, a letter"
                    + " or two), and by what they are mentioned with (offices, others in their articles). Pairs that somebody"
                    + " decided on are left out: those merged, those whose merge was undone, those rejected.")
    @GetMapping("/merges/suggestions")
    MergeSuggestion.Listed merges(
            @Parameter(description = "Person, Organization or Place; none for all three", example = "Person")
                    @RequestParam(required = false)
                    @Nullable
                    String type,
            @Parameter(description = "About one entity; its id or a name", example = "Polandia")
                    @RequestParam(required = false)
                    @Nullable
                    String entity,
            @Parameter(description = MIN_SCORE, example = "0.5")
                    @RequestParam(defaultValue = "0.5")
                    @DecimalMin("0")
                    @DecimalMax("1")
                    double minScore,
            @Parameter(description = LIMIT, example = "50")
                    @RequestParam(defaultValue = DecisionPage.SIZE)
                    @Min(1)
                    @Max(DecisionPage.MOST)
                    int limit) {
        String id = entity == null ? null : names.id("entity", entity);
        return new MergeSuggestion.Listed(merges.find(types(type), id, minScore, limit));
    }

    private static Set<String> types(@Nullable String type) {
        if (type == null) {
            return MergeSuggestions.TYPES;
        }
        return MergeSuggestions.TYPES.stream()
                .filter(known -> known.equalsIgnoreCase(type))
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> new InvalidRequest(
                        "type",
                        "is none of " + MergeSuggestions.TYPES.stream().sorted().toList()));
    }

    @TakesNames
    @Operation(
            operationId = "getSplitSuggestions",
            summary = "Persons who may be several of one name",
            description =
                    "Those whose articles fall into groups that have nobody and nothing in common, each with offices,"
                            + " places or organizations of its own. `articles` of a group are what `POST /splits` takes.")
    @GetMapping("/splits/suggestions")
    SplitSuggestion.Listed splits(
            @Parameter(description = "About one person; its id or a name", example = "Budi Contoh")
                    @RequestParam(required = false)
                    @Nullable
                    String entity,
            @Parameter(description = MIN_SCORE, example = "0.5")
                    @RequestParam(defaultValue = "0.5")
                    @DecimalMin("0")
                    @DecimalMax("1")
                    double minScore,
            @Parameter(description = LIMIT, example = "50")
                    @RequestParam(defaultValue = DecisionPage.SIZE)
                    @Min(1)
                    @Max(DecisionPage.MOST)
                    int limit) {
        String id = entity == null ? null : names.id("entity", entity);
        return new SplitSuggestion.Listed(splits.find(id, minScore, limit));
    }
}
