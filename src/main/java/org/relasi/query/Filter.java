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
import org.jspecify.annotations.Nullable;

/** Which relationships, or statements behind them, a list keeps; what is not given keeps all. */
record Filter(
        @Parameter(description = "One or several types, with commas between", example = "ACCUSES,DENIES") @Nullable
        List<RelationshipType> type,

        @Parameter(description = "How the relationship stands; one or several", example = "asserted,disputed") @Nullable
        List<Status> status,

        @Parameter(
                description = "Where a statement of this polarity speaks of it; one or several",
                example = "asserted")
        @Nullable
        List<Polarity> polarity,

        @Parameter(description = "Reported, or on a timeline happened, on this day or later", example = "2021-01-01")
        @Nullable
        LocalDate since,

        @Parameter(description = "Reported, or on a timeline happened, on this day or earlier", example = "2021-12-31")
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
    List<String> types() {
        return written(type);
    }

    /** As scripts take it. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("statuses", written(status));
        parameters.put("polarities", written(polarity));
        parameters.put("since", since);
        parameters.put("until", until);
        parameters.put("minSources", Objects.requireNonNullElse(minSources, 0));
        parameters.put("minConfidence", Objects.requireNonNullElse(minConfidence, 0.0));
        return parameters;
    }

    /** Choices as the store knows them; null where there are none. */
    static @Nullable List<String> written(@Nullable List<? extends Enum<?>> choices) {
        if (choices == null) {
            return null;
        }
        // A blank one is bound as null, and chooses nothing.
        List<String> written = choices.stream()
                .filter(Objects::nonNull)
                .map(Enum::toString)
                .distinct()
                .toList();
        return written.isEmpty() ? null : written;
    }
}
