package org.relasi.ingest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.relasi.problem.WithoutStore;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads an article and stores nothing. */
@RestController
@RequestMapping(path = "/api/v1/extractions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Articles", description = "The articles that were read, and what was read from them")
class ExtractionController {

    private final SubmissionBody body;
    private final ArticleReader reader;

    ExtractionController(SubmissionBody body, ArticleReader reader) {
        this.body = body;
        this.reader = reader;
    }

    @PostMapping
    @WithoutStore
    @TakesAnArticle
    @Operation(
            operationId = "extractStatements",
            summary = "Read an article without storing it",
            description = "The same answer as for an article that is stored; its ids hold in this answer only.",
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
    @ApiResponse(responseCode = "200", description = "What was read", useReturnTypeSchema = true)
    ReadingAnswer extract(HttpServletRequest request) throws HttpMediaTypeNotSupportedException, IOException {
        return ReadingAnswer.unstored(reader.read(body.read(request)));
    }
}
