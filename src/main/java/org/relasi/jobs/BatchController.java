package org.relasi.jobs;

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
import org.relasi.problem.WithoutStore;
import org.relasi.problem.WritesTheStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes many articles at once. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(path = "/api/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Jobs", description = "Many articles at once, and how far their reading is")
class BatchController {

    private static final String EXAMPLE = """
        {"title": "Pakta Baru", "text": "Peru memuji Cile di Lima.", "publisher": "Koran Contoh", "publishedAt": "2026-01-09"}
        {"text": "Kanada mendukung Islandia."}
        """;

    private final Jobs jobs;
    private final JobFolders folders;
    private final BatchBody body;

    BatchController(Jobs jobs, JobFolders folders, BatchBody body) {
        this.jobs = jobs;
        this.folders = folders;
        this.body = body;
    }

    @PostMapping("/batch")
    @WithoutStore
    @Operation(
            operationId = "storeArticles",
            summary = "Store many articles",
            description =
                    "The body is kept on the disk, and read by a job after the answer: `Location` is where it tells"
                            + " how far it is. Each article that fails is told with file, line and reason, and the others"
                            + " are stored. Cut off, the job goes on at the next start. The same batch again stores"
                            + " nothing twice.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                        schema =
                                                @Schema(
                                                        type = "string",
                                                        description =
                                                                "An article a line, as in `POST /articles`; may be"
                                                                        + " sent with `Content-Encoding: gzip`"),
                                        examples = @ExampleObject(EXAMPLE))
                            }))
    @ApiResponse(
            responseCode = "202",
            description = "Taken: it is read as soon as those before it are done",
            headers =
                    @Header(
                            name = "Location",
                            description = "The job",
                            required = true,
                            schema =
                                    @Schema(
                                            type = "string",
                                            format = "uri-reference",
                                            example = "/api/v1/jobs/20260109T081500123-1b9d6bcd")),
            useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "415",
            description = "Neither JSON lines nor files in a form",
            headers =
                    @Header(
                            name = "Accept-Post",
                            description = "The types that are read",
                            schema = @Schema(type = "string", example = "application/x-ndjson, multipart/form-data")))
    @MayAnswer(
            status = 400,
            when = "The body is empty, or a form that cannot be taken apart",
            slug = "unreadable-body",
            title = "Unreadable body",
            detail = "The body is empty.")
    @WritesTheStore
    @MayAnswer(
            status = 413,
            when = "The batch is longer than one may be",
            slug = "batch-too-long",
            title = "Batch too long",
            detail = "The batch is longer than 1073741824 bytes (relasi.jobs.max-size). Nothing was taken; send it in"
                    + " parts, or gzipped.")
    @MayAnswer(
            status = 415,
            when = "Neither JSON lines nor files in a form",
            slug = "unsupported-media-type",
            title = "Unsupported Media Type",
            detail = "The request has no Content-Type. Send application/x-ndjson, plain or gzipped, or files as"
                    + " multipart/form-data.")
    @MayAnswer(
            status = 503,
            when = "Too many jobs wait; `Retry-After` says when to try again",
            slug = "jobs-full",
            title = "Too many jobs",
            detail = "16 jobs wait already. Nothing was taken; send it again when some are done.")
    @MayAnswer(
            status = 507,
            when = "The disk has no room for it",
            slug = "no-room",
            title = "No room",
            detail = "The batch could not be kept on the disk: no space left on device. Nothing was taken.")
    ResponseEntity<JobAnswer> take(HttpServletRequest request) throws IOException, UnsupportedBatch {
        body.check(request);
        jobs.requireRoom();
        JobFolder arriving = folders.arriving();
        try {
            Job job = jobs.add(arriving, body.spool(request, arriving));
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/jobs/" + job.id()))
                    .body(JobAnswer.of(job, List.of()));
        } finally {
            arriving.delete(); // moved where it became a job
        }
    }
}
