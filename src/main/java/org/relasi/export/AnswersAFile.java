package org.relasi.export;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.relasi.problem.MayAnswer;

/** On a resource that answers a part of the graph as a file: documents the file, and what is answered where there is none. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "The file",
        headers = {
            @Header(
                    name = "Content-Disposition",
                    description = "A name for it",
                    schema = @Schema(type = "string", example = "attachment; filename=\"relasi.graphml\"")),
            @Header(
                    name = "Content-Encoding",
                    description = "gzip, where the client takes it",
                    schema = @Schema(type = "string"))
        },
        content = {
            @Content(
                    mediaType = "application/graphml+xml",
                    schema = @Schema(type = "string"),
                    examples = @ExampleObject(ExportExamples.GRAPHML)),
            @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")),
            @Content(
                    mediaType = "application/x-ndjson",
                    schema = @Schema(type = "string"),
                    examples = @ExampleObject(ExportExamples.NDJSON)),
            @Content(
                    mediaType = "text/tab-separated-values",
                    schema = @Schema(type = "string"),
                    examples = @ExampleObject(ExportExamples.CAMEO))
        })
@MayAnswer(
        status = 422,
        when = "The saved script returns no nodes or edges",
        slug = "no-graph",
        title = "No graph",
        detail = "Query 'publishers' returns no nodes, relationships or paths, only values.")
@MayAnswer(
        status = 429,
        when = "Too many exports run now",
        slug = "too-many-exports",
        title = "Too many exports",
        detail = "Only 2 exports run at once. Try again when one has ended.")
@interface AnswersAFile {}
