package org.relasi.query;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which statements a list keeps, by what people found of them. */
record ReviewFilter(
        @Parameter(
                description =
                        "Keep statements that people found to be so; one or several. Without it all but those that"
                                + " were rejected",
                example = "none,accepted")
        @Nullable
        List<ReviewVerdict> review) {

    private static final List<String> UNLESS_TOLD = List.of("none", "accepted", "corrected");

    /** As scripts take it. */
    List<String> parameter() {
        List<String> kept = Filter.written(review);
        return kept == null ? UNLESS_TOLD : kept;
    }

    boolean asksForRejected() {
        return parameter().contains("rejected");
    }
}
