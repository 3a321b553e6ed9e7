package org.relasi.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of reviews. */
@Schema(name = "ReviewPage")
record ReviewPage(
        List<ReviewAnswer> items,

        @Schema(
                description = "Send it as `cursor` for the next page; null on the last page",
                example = "2026-01-09T08:15:00.123Z_0a93b2d5c7e84f16a2b3c4d5e6f70819",
                nullable = true)
        @Nullable
        String nextCursor) {

    ReviewPage {
        items = List.copyOf(items);
    }
}
