package org.relasi.identity;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing that speaks for or against a suggestion.
 *
 * @param weight by how much, -1 to 1: what speaks for it takes away that part of the doubt that is left
 */
@Schema(name = "SuggestionReason")
record Reason(
        @Schema(
                description = "What kind of thing",
                allowableValues = {
                    "spelling",
                    "shorter-name",
                    "alias",
                    "acronym",
                    "one-word",
                    "letters",
                    "shared-office",
                    "shared-context",
                    "other-offices",
                    "apart-in-one-article",
                    "different-offices",
                    "different-places",
                    "nothing-in-common",
                    "same-period"
                },
                example = "spelling")
        String kind,

        @Schema(description = "In words", example = "Soekarno, Sukarno")
        String text,

        @Schema(
                description = "How much it speaks for it; less than 0 speaks against",
                minimum = "-1",
                maximum = "1",
                example = "0.75")
        double weight) {

    /** How likely it is by all reasons: each for it takes its part of the doubt that is left, each against it of what is sure. */
    static double score(Iterable<Reason> reasons) {
        double doubt = 1;
        double sure = 1;
        for (Reason reason : reasons) {
            if (reason.weight > 0) {
                doubt *= 1 - reason.weight;
            } else {
                sure *= 1 + reason.weight;
            }
        }
        return Math.round((1 - doubt) * sure * 100) / 100.0;
    }
}
