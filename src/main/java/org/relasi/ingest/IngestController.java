package org.relasi.ingest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.relasi.problem.MayAnswer;
import org.relasi.problem.WritesTheStore;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads an article and stores it with what it says. */
@RestController
@RequestMapping(path = "/api/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Articles", description = "The articles that were read, and what was read from them")
class IngestController {

    private static final String ARTICLES = "/api/v1/articles/";

    private final SubmissionBody body;
    private final IngestPipeline pipeline;
    private final SampleArticles samples;
    private final IngestGate gate;

    IngestController(SubmissionBody body, IngestPipeline pipeline, SampleArticles samples, IngestGate gate) {
        this.gate = gate;
        this.body = body;
        this.pipeline = pipeline;
        this.samples = samples;
    }

    @PostMapping
    @TakesAnArticle
    @WritesTheStore
    @MayAnswer(
            status = 429,
            when = "Too many articles are read and stored at a time, or too many wait for their turn to write",
            slug = "too-many-articles",
            title = "Too many articles",
            detail = "64 articles are read and stored already. Send it again later, or many at once as a batch.")
    @MayAnswer(
            status = 503,
            when = "Others write, and the turn did not come in time",
            slug = "writer-busy",
            title = "Writer busy",
            detail = "Others wrote to the graph for 30 s. Nothing was stored; send it again.")
    @Operation(
            operationId = "storeArticle",
            summary = "Store an article and what it says",
            description = "In one transaction. The same words again by the same publisher, however it is spelled, write"
                    + " nothing. By another one they add a publication to the article: the outcome is updated.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = ArticleBody.class),
                                        examples = @ExampleObject(ArticleBody.EXAMPLE)),
                                @Content(
                                        mediaType = MediaType.TEXT_PLAIN_VALUE,
                                        schema = @Schema(type = "string"),
                                        examples = @ExampleObject(ArticleBody.TEXT_EXAMPLE)),
                                @Content(
                                        mediaType = MediaType.TEXT_HTML_VALUE,
                                        schema = @Schema(type = "string"),
                                        examples = @ExampleObject(ArticleBody.HTML_EXAMPLE))
                            }))
    @ApiResponse(
            responseCode = "201",
            description = "Stored now",
            headers =
                    @Header(
                            name = "Location",
                            description = "The article",
                            required = true,
                            schema =
                                    @Schema(
                                            type = "string",
                                            format = "uri-reference",
                                            example = "/api/v1/articles/0f6c2a9be1d84c5730a1b2c3d4e5f607")),
            useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "200",
            description = "Stored before: nothing was written (unchanged), or who else published it (updated)",
            useReturnTypeSchema = true)
    ResponseEntity<ReadingAnswer> ingest(HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException, IOException {
        Ingested ingested = gate.pass(() -> pipeline.ingest(body.read(request)));
        URI location = URI.create(ARTICLES + ingested.outcome().articleId());
        return ingested.outcome().created()
                ? ResponseEntity.created(location).body(ingested.answer())
                : ResponseEntity.ok().location(location).body(ingested.answer());
    }

    @PostMapping("/samples")
    @WritesTheStore
    @Operation(
            operationId = "storeSampleArticles",
            summary = "Store the sample articles",
            description = "Three short articles of invented events, two Indonesian and one English. Again: nothing is"
                    + " written.")
    List<SampleAnswer> samples() {
        return samples.load().stream().map(SampleAnswer::of).toList();
    }

    /**
     * @param outcome {@code created}, {@code updated} or {@code unchanged}
     * @param statements how many were read from it
     */
    @Schema(name = "SampleArticle")
    record SampleAnswer(
            @Schema(description = "Stable id", example = "0f6c2a9be1d84c5730a1b2c3d4e5f607")
            String id,

            @Schema(
                    description = "Whether it was stored now or before",
                    allowableValues = {"created", "updated", "unchanged"},
                    example = "created")
            String outcome,

            @Schema(description = "Headline", example = "Jerman Tuduh Rusia")
            String title,

            @Schema(description = "Statements read from it", minimum = "0", example = "7")
            int statements,

            @Schema(description = "The article", example = "/api/v1/articles/0f6c2a9be1d84c5730a1b2c3d4e5f607")
            String link) {

        static SampleAnswer of(Ingested ingested) {
            ReadingAnswer answer = ingested.answer();
            return new SampleAnswer(
                    answer.id(),
                    answer.outcome(),
                    String.valueOf(answer.title()),
                    answer.statements().size(),
                    ARTICLES + answer.id());
        }
    }
}
