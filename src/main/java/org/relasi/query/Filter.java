package org.relasi.query;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.problem.InvalidRequest;

/** Which relationships, or statements behind them, a list keeps; what is not given keeps all. */
record Filter(
        @Parameter(
                description =
                        "One or several types, with commas between or the parameter repeated; `types` is the same",
                example = "ACCUSES,DENIES")
        @Nullable
        List<RelationshipType> type,

        @Parameter(hidden = true) @Nullable List<RelationshipType> types,

        @Parameter(description = "How the relationship stands; one or several", example = "asserted,disputed") @Nullable
        List<Status> status,

        @Parameter(
                description = "Where a statement of this polarity speaks of it; one or several",
                example = "asserted")
        @Nullable
        List<Polarity> polarity,

        @Parameter(description = "Reported, or on a timeline happened, on this day or later", example = "2026-01-01")
        @Nullable
        LocalDate since,

        @Parameter(description = "Reported, or on a timeline happened, on this day or earlier", example = "2026-12-31")
        @Nullable
        LocalDate until,

        @Parameter(description = "At least so many independent publishers say so", example = "1") @Min(0) @Nullable
        Integer minSources,

        @Parameter(description = "At least so sure, 0 to 1", example = "0.5")
        @DecimalMin("0")
        @DecimalMax("1")
        @Nullable
        Double minConfidence) {

    /** Names of the types kept; null for all. */
    @Nullable
    List<String> keptTypes() {
        return written(both(type, types));
    }

    /**
     * As scripts take it.
     *
     * @throws InvalidRequest where it ends before it begins
     */
    Map<String, @Nullable Object> parameters() {
        refuseBackwards(since, until);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("statuses", written(status));
        parameters.put("polarities", written(polarity));
        parameters.put("since", since);
        parameters.put("until", until);
        parameters.put("minSources", Objects.requireNonNullElse(minSources, 0));
        parameters.put("minConfidence", Objects.requireNonNullElse(minConfidence, 0.0));
        return parameters;
    }

    /** @throws InvalidRequest where a time would end before it begins */
    static void refuseBackwards(@Nullable LocalDate since, @Nullable LocalDate until) {
        if (since != null && until != null && since.isAfter(until)) {
            throw new InvalidRequest("until", "is before 'since'");
        }
    }

    /** What is given by either of two words for the same parameter; null where neither is. */
    static <T> @Nullable List<T> both(@Nullable List<T> one, @Nullable List<T> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Choices as the store knows them; null where there are none. */
    static @Nullable List<String> written(@Nullable List<? extends Enum<?>> choices) {
        if (choices == null) {
            return null;
        }
        // A blank one would be bound as null; UnknownParameters refuses it before.
        List<String> written = choices.stream()
                .filter(Objects::nonNull)
                .map(Enum::toString)
                .distinct()
                .toList();
        return written.isEmpty() ? null : written;
    }
}
