package org.relasi.query;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which changes of relationships a list keeps; what is not given keeps all. */
record ChangeFilter(
        @Parameter(description = "What became of them; one or several", example = "new,unsupported") @Nullable
        List<ChangeKind> change,

        @Parameter(description = "Types of relationships; one or several", example = "ACCUSES,DENIES") @Nullable
        List<RelationshipType> type,

        @Parameter(description = "On this day or later", example = "2026-01-01") @Nullable
        LocalDate since,

        @Parameter(description = "On this day or earlier", example = "2036-12-31") @Nullable
        LocalDate until) {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /**
     * As scripts take it.
     *
     * @param after day of the last change of the page before, null for the first page: none later follows
     * @throws org.relasi.problem.InvalidRequest where it ends before it begins
     */
    Map<String, @Nullable Object> parameters(@Nullable LocalDate after) {
        Filter.refuseBackwards(since, until);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put(
                "changes",
                Objects.requireNonNullElseGet(
                        Filter.written(change),
                        () -> Arrays.stream(ChangeKind.values())
                                .map(ChangeKind::toString)
                                .toList()));
        parameters.put("types", Filter.written(type));
        parameters.put("since", Objects.requireNonNullElse(since, FIRST));
        LocalDate last = Objects.requireNonNullElse(until, LAST);
        parameters.put("until", after != null && after.isBefore(last) ? after : last);
        parameters.put("afterDay", after);
        return parameters;
    }
}
