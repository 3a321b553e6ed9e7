package org.relasi.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entity that is perhaps several people of one name. */
@Schema(name = "SplitSuggestion")
record SplitSuggestion(
        EntityName entity,

        @Schema(description = "How likely it is several", minimum = "0", maximum = "1", example = "0.7")
        double score,

        @Schema(description = "What speaks for it") List<Reason> reasons,

        @Schema(description = "Its articles, those together that have something in common")
        List<Group> groups) {

    /** Articles that are about one of the people. */
    @Schema(name = "SplitSuggestionGroup")
    record Group(
            @Schema(
                    description = "Offices and memberships that they tell, and titles before the name",
                    example = "[\"Menteri, Kementerian Contoh\"]")
            List<String> offices,

            @Schema(description = "Some places and organizations in the same sentences", example = "[\"Padang\"]")
            List<String> places,

            @Schema(
                    description = "Ids of the articles, as `POST /splits` takes them",
                    example = "[\"0f6c2a9be1d84c57\"]")
            List<String> articles,

            @Schema(
                    description = "Day of the first; null where none has one",
                    format = "date",
                    example = "2026-01-07",
                    nullable = true)
            @Nullable
            LocalDate since,

            @Schema(
                    description = "Day of the last; null where none has one",
                    format = "date",
                    example = "2026-01-09",
                    nullable = true)
            @Nullable
            LocalDate until) {}

    @Schema(name = "SplitSuggestions")
    record Listed(
            @Schema(description = "The likeliest first") List<SplitSuggestion> items) {}
}
