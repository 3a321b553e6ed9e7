package org.relasi.query;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which accusations a list keeps; what is not given keeps all. */
record ClaimFilter(
        @Parameter(description = "What came of it; one or several", example = "unanswered") @Nullable
        List<ClaimStatus> status,

        @Parameter(description = "Published on this day or later", example = "2026-01-01") @Nullable
        LocalDate since,

        @Parameter(description = "Published on this day or earlier", example = "2026-12-31") @Nullable
        LocalDate until,

        @Parameter(description = "Read at least so sure, 0 to 1", example = "0.5")
        @DecimalMin("0")
        @DecimalMax("1")
        @Nullable
        Double minConfidence) {

    /**
     * As scripts take it.
     *
     * @throws org.relasi.problem.InvalidRequest where it ends before it begins
     */
    Map<String, @Nullable Object> parameters() {
        Filter.refuseBackwards(since, until);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("statuses", Filter.written(status));
        parameters.put("since", since);
        parameters.put("until", until);
        parameters.put("minConfidence", Objects.requireNonNullElse(minConfidence, 0.0));
        return parameters;
    }
}
