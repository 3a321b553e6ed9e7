package org.relasi.jobs;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relasi.problem.InvalidRequest;
import org.relasi.problem.KnownParametersOnly;
import org.relasi.problem.MayAnswer;
import org.relasi.problem.WithoutStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells how far jobs are, and stops them. */
@RestController
@KnownParametersOnly
@ConditionalOnWebApplication
@RequestMapping("/api/v1/jobs")
@Tag(name = "Jobs", description = "Many articles at once, and how far their reading is")
class JobController {

    private static final String EXAMPLE = "20260109T081500123-1b9d6bcd";
    private static final String SIZE = "50";
    private static final int FIRST = 10;

    private final Jobs jobs;
    private final JobFollowers followers;

    JobController(Jobs jobs, JobFollowers followers) {
        this.jobs = jobs;
        this.followers = followers;
    }

    @WithoutStore
    @Operation(
            operationId = "getJobs",
            summary = "All jobs",
            description = "The latest first. Some hundred that have ended are remembered.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    JobPage.Listed all(
            @Parameter(description = "Longest page to give", example = "50")
                    @RequestParam(defaultValue = SIZE)
                    @Min(1)
                    @Max(200)
                    int limit,
            @Parameter(description = "`nextCursor` of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        List<Job> found = jobs.latestFirst()
                .filter(job -> cursor == null || job.id().compareTo(cursor) < 0)
                .limit(limit + 1L)
                .toList();
        List<Job> page = found.subList(0, Math.min(limit, found.size()));
        return new JobPage.Listed(
                page.stream().map(this::answer).toList(),
                found.size() > limit ? page.get(limit - 1).id() : null);
    }

    @WithoutStore
    @Operation(operationId = "getJob", summary = "One job")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    JobAnswer get(@Parameter(example = EXAMPLE) @PathVariable String id) {
        return answer(jobs.get(id));
    }

    @WithoutStore
    @Operation(
            operationId = "getFailuresOfJob",
            summary = "The articles of a job that are not stored",
            description = "With file, line and reason, in their order.")
    @GetMapping(path = "/{id}/failures", produces = MediaType.APPLICATION_JSON_VALUE)
    JobPage.Failed failures(
            @Parameter(example = EXAMPLE) @PathVariable String id,
            @Parameter(description = "Longest page to give", example = "50")
                    @RequestParam(defaultValue = SIZE)
                    @Min(1)
                    @Max(200)
                    int limit,
            @Parameter(description = "`nextCursor` of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        Job job = jobs.get(id);
        JobFolder.Failures found = jobs.failures(job, place(job, cursor), limit);
        return new JobPage.Failed(
                found.found(), found.next() < job.failureBytes() ? String.valueOf(found.next()) : null);
    }

    @WithoutStore
    @Operation(
            operationId = "followJob",
            summary = "How far a job is, as it goes on",
            description = "Server-sent events: `progress` with the job whenever it has changed, at most twice a second;"
                    + " `end` with the job when it has ended, and the stream ends.")
    @ApiResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(type = "string", example = "event:progress\ndata:{\"id\":\"…\"}\n\n")))
    @MayAnswer(
            status = 503,
            when = "Too many follow jobs already",
            slug = "too-many-followers",
            title = "Too many followers",
            detail = "50 clients follow jobs already. Ask for the job itself now and then instead.")
    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> follow(
            @Parameter(example = EXAMPLE) @PathVariable String id, HttpServletRequest request) {
        jobs.get(id);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.TEXT_EVENT_STREAM);
        return "HEAD".equals(request.getMethod())
                ? answer.build()
                : answer.body(followers.follow(() -> answer(jobs.get(id))));
    }

    @WithoutStore
    @MayAnswer(
            status = 507,
            when = "The disk has no room to say that it was stopped; it goes on",
            slug = "no-room",
            title = "No room",
            detail = "The disk does not keep that the job was stopped: no space left on device. It goes on.")
    @Operation(
            operationId = "cancelJob",
            summary = "Stop a job",
            description = "What it has stored stays. A job that has ended already stays as it is.")
    @DeleteMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    JobAnswer cancel(@Parameter(example = EXAMPLE) @PathVariable String id) {
        return answer(jobs.cancel(id));
    }

    private JobAnswer answer(Job job) {
        return JobAnswer.of(job, jobs.failures(job, 0, FIRST).found());
    }

    private long place(Job job, @Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("\\d{1,15}") || !jobs.failureBeginsAt(job, Long.parseLong(cursor))) {
            throw new InvalidRequest("cursor", "is not the nextCursor of a page of this list");
        }
        return Long.parseLong(cursor);
    }
}
