package org.relasi.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.problem.FieldError;
import org.relasi.problem.InvalidRequest;

/** What of an entity is meant of another. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SplitRequest")
record SplitRequest(
        @Schema(description = "Id or name of the entity that is two", example = "Budi Contoh")
        @NotBlank
        @Size(max = 500)
        @Nullable
        String entity,

        @Schema(
                description = "Ids of articles of which all is meant of the other",
                example = "[\"0f6c2a9be1d84c5730a1b2c3d4e5f607\"]")
        @Size(max = 10_000)
        @Nullable
        List<@NotBlank @Size(max = 100) String> articles,

        @Schema(description = "Ids of single sentences that mean the other, as statements tell them", example = "[]")
        @Size(max = 10_000)
        @Nullable
        List<@NotBlank @Size(max = 100) String> sentences,

        @Schema(description = "Id or name of the other, if it is in the graph", example = "8e2f0a7c41d95b36")
        @Size(max = 500)
        @Nullable
        String target,

        @Schema(description = "Name of the other, if it is new", example = "Budi Contoh (wali kota)")
        @Size(max = 200)
        @Nullable
        String name,

        @Schema(description = "Why", example = "The mayor, not the minister") @Size(max = 2000) @Nullable
        String note) {

    static final String EXAMPLE = """
            {"entity": "Budi Contoh", "articles": ["0f6c2a9be1d84c5730a1b2c3d4e5f607"], "name": "Budi Contoh (wali kota)"}""";

    /** @throws InvalidRequest where it does not say which, or of whom */
    void check() {
        List<FieldError> errors = new ArrayList<>();
        if (articleIds().isEmpty() && sentenceIds().isEmpty()) {
            errors.add(new FieldError("articles", "is empty, and so is 'sentences'; give what is meant of the other"));
        }
        if (isGiven(target) == isGiven(name)) {
            errors.add(new FieldError(
                    "target", "or 'name' is given, the one for an entity in the graph, the other for" + " a new one"));
        }
        if (isGiven(name) && String.valueOf(name).chars().anyMatch(Character::isISOControl)) {
            errors.add(new FieldError("name", "has control characters"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
    }

    Set<String> articleIds() {
        return articles == null ? Set.of() : new LinkedHashSet<>(articles);
    }

    Set<String> sentenceIds() {
        return sentences == null ? Set.of() : new LinkedHashSet<>(sentences);
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
