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

    IngestController(SubmissionBody body, IngestPipeline pipeline, SampleArticles samples) {
        this.body = body;
        this.pipeline = pipeline;
        this.samples = samples;
    }

    @PostMapping
    @Operation(
            summary = "Store an article and what it says",
            description = "In one transaction. The same words again, wherever they come from, write nothing.",
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
            headers = @Header(name = "Location", description = "The article"),
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Stored before; nothing was written", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", description = "The body is empty, broken JSON, not UTF-8, or has unfit fields")
    @ApiResponse(responseCode = "413", description = "The body is longer than an article may be")
    @ApiResponse(responseCode = "415", description = "Neither JSON nor plain text nor HTML; Accept-Post says so")
    @ApiResponse(responseCode = "422", description = "No sentence to read, or an unsupported language")
    ResponseEntity<ReadingAnswer> ingest(HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException, IOException {
        Ingested ingested = pipeline.ingest(body.read(request));
        URI location = URI.create(ARTICLES + ingested.outcome().articleId());
        return ingested.outcome().created()
                ? ResponseEntity.created(location).body(ingested.answer())
                : ResponseEntity.ok().location(location).body(ingested.answer());
    }

    @PostMapping("/samples")
    @Operation(
            summary = "Store the sample articles",
            description =
                    "Three short articles of invented events, two Indonesian and one English. Again: nothing is written.")
    List<SampleAnswer> samples() {
        return samples.load().stream().map(SampleAnswer::of).toList();
    }

    /**
     * @param outcome {@code created} or {@code unchanged}
     * @param statements how many were read from it
     */
    @Schema(name = "SampleArticle")
    record SampleAnswer(String id, String outcome, String title, int statements, String link) {

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
