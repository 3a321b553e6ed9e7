package org.relasi.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a review, for the API's description; {@link ReviewRequest} reads it. */
@Schema(
        name = "ReviewToMake",
        description =
                "What a statement or edge is found to be; all fields but verdict and note only where it is corrected.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewBody(
        @Schema(
                description = "`none` withdraws an earlier one",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "accepted")
        Verdict verdict,

        @Nullable @Schema(description = "The relation that it is", example = "DENIES")
        String type,

        @Nullable @Schema(description = "How it is said", example = "asserted")
        String polarity,

        @Nullable @Schema(description = "The doer: its id, or a name that only it has", example = "Rusia")
        String subject,

        @Nullable @Schema(description = "The undergoer: its id, or a name that only it has", example = "Jerman")
        String object,

        @Nullable
        @Schema(
                description = "Who says so: its id or a name; null for the narrator",
                example = "Rusia",
                nullable = true)
        String speaker,

        @Nullable @Schema(description = "Why", maxLength = 2000, example = "Moskow menyangkal, bukan menuduh")
        String note) {

    static final String EXAMPLE = "{\"verdict\": \"accepted\", \"note\": \"dibaca dengan benar\"}";
}
