package org.relasi.reread;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.decision.Decision;
import org.relasi.problem.KnownParametersOnly;
import org.relasi.problem.MayAnswer;
import org.relasi.problem.WritesTheStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Has the stored articles read again, tells what that would change, and changes it. */
@RestController
@KnownParametersOnly
@ConditionalOnWebApplication
@RequestMapping(path = "/api/v1/runs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Runs", description = "Stored articles, read again by the extractor of today")
class RunController {

    private static final String EXAMPLE = "20260109T081500123-1b9d6bcd";
    private static final String SIDE = "Id of a run, or `published`: the graph as it is";

    private final Runs runs;
    private final RunWorker worker;
    private final Differences differences;

    RunController(Runs runs, RunWorker worker, Differences differences) {
        this.runs = runs;
        this.worker = worker;
        this.differences = differences;
    }

    @MayAnswer(
            status = 409,
            when = "One is being read",
            slug = "run-in-progress",
            title = "Run in progress",
            detail = "Run 20260109T081500123-1b9d6bcd is being read; there is one at a time.")
    @Operation(
            operationId = "beginRun",
            summary = "Read all stored articles again",
            description =
                    "In the background; nothing of the graph changes. What was cut off goes on at the next start.")
    @ApiResponse(responseCode = "202", description = "It is being read", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<Run> begin() {
        Run run = worker.begin();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/runs/" + run.id()))
                .body(run);
    }

    @Operation(operationId = "findRuns", summary = "All runs", description = "The latest first.")
    @GetMapping
    Listed all() {
        return new Listed(runs.all());
    }

    @Operation(operationId = "getRun", summary = "One run")
    @GetMapping("/{id}")
    Run get(@Parameter(example = EXAMPLE) @PathVariable String id) {
        return runs.get(id);
    }

    @Operation(
            operationId = "compareRuns",
            summary = "What two runs differ in",
            description =
                    "By article: the statements that are new, not found any more, or told otherwise. By edge: how many"
                            + " statements more or fewer support it, and whether it appears or vanishes.")
    @GetMapping("/{a}/diff/{b}")
    Diff compare(
            @Parameter(description = SIDE, example = "published") @PathVariable String a,
            @Parameter(description = SIDE, example = EXAMPLE) @PathVariable String b,
            @Parameter(
                            description = "By what",
                            example = "article",
                            schema =
                                    @Schema(
                                            allowableValues = {"article", "edge"},
                                            defaultValue = "article"))
                    @RequestParam(defaultValue = "article")
                    By by,
            @Parameter(description = "Longest page to give", example = "50")
                    @RequestParam(defaultValue = "50")
                    @Min(1)
                    @Max(200)
                    int limit,
            @Parameter(description = "`nextCursor` of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        String after = Objects.requireNonNullElse(cursor, "");
        requireKnown(a);
        requireKnown(b);
        if (by == By.edge) {
            List<EdgeDiff> found = differences.edges(a, b, after, limit + 1);
            List<EdgeDiff> page = found.subList(0, Math.min(limit, found.size()));
            return new Diff(
                    List.of(), page, found.size() > limit ? page.get(limit - 1).id() : null);
        }
        try (Stream<ArticleDiff> all = differences.between(a, b, after)) {
            List<ArticleDiff> found = all.limit(limit + 1L).toList();
            List<ArticleDiff> page = found.subList(0, Math.min(limit, found.size()));
            return new Diff(
                    page, List.of(), found.size() > limit ? page.get(limit - 1).article() : null);
        }
    }

    @MayAnswer(
            status = 409,
            when = "It is not staged, or another extractor read it",
            slug = "run-not-staged",
            title = "Run not staged",
            detail = "Run 20260109T081500123-1b9d6bcd is reading; only what is staged can be published.")
    @WritesTheStore
    @Operation(
            operationId = "publishRun",
            summary = "Put what a run read into the graph",
            description =
                    "Only articles of which something differs, all in one transaction: a reader sees the graph before"
                            + " it or after it. Who published them, and what people decided, stays. Others who write wait meanwhile.")
    @PostMapping("/{id}/publish")
    Run publish(@Parameter(example = EXAMPLE) @PathVariable String id, @Nullable Principal caller) {
        return runs.publish(id, Decision.of(caller, null));
    }

    private void requireKnown(String side) {
        if (!side.equals(Differences.PUBLISHED)) {
            runs.get(side);
        }
    }

    /** What a comparison is told by. */
    enum By {
        article,
        edge
    }

    /** All runs. */
    @Schema(name = "Runs")
    record Listed(List<Run> items) {

        Listed {
            items = List.copyOf(items);
        }
    }

    /** One page of a comparison. */
    @Schema(name = "RunDifference")
    record Diff(
            @Schema(description = "By article") List<ArticleDiff> articles,
            @Schema(description = "By edge") List<EdgeDiff> edges,

            @Schema(
                    description = "Send it as `cursor` for the next page; null on the last page",
                    example = "0f6c2a9be1d84c5730a1b2c3d4e5f607",
                    nullable = true)
            @Nullable
            String nextCursor) {

        Diff {
            articles = List.copyOf(articles);
            edges = List.copyOf(edges);
        }
    }
}
