package org.relasi.jobs;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
final class JobPage {

    private static final String NEXT = "Send it as `cursor` for the next page; null on the last page";

    private JobPage() {}

    /** Of jobs. */
    @Schema(name = "JobList")
    record Listed(
            List<JobAnswer> items,

            @Schema(description = NEXT, example = "20260109T081500123-1b9d6bcd", nullable = true) @Nullable
            String nextCursor) {

        Listed {
            items = List.copyOf(items);
        }
    }

    /** Of failures of a job. */
    @Schema(name = "JobFailureList")
    record Failed(
            List<JobFailure> items,

            @Schema(description = NEXT, example = "8192", nullable = true) @Nullable
            String nextCursor) {

        Failed {
            items = List.copyOf(items);
        }
    }
}
