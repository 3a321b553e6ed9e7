package org.relasi.query;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relasi.problem.InvalidRequest;
import org.relasi.publisher.Publisher;

/** Which articles a list keeps; what is not given keeps all. */
record ArticleFilter(
        @Parameter(
                description = "Words of the title or text, whole or as a beginning; each must be there",
                example = "konferensi selat")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(
                description =
                        "One or several publishers, with commas between or the parameter repeated, in any spelling"
                                + " or by their address. `source` is the same",
                example = "Kabar Contoh")
        @Nullable
        List<String> publisher,

        @Parameter(hidden = true) @Nullable List<String> source,

        @Parameter(description = "ISO 639-1 code", example = "id") @Pattern(regexp = "[A-Za-z]{2}") @Nullable
        String language,

        @Parameter(description = "Published on this day or later", example = "2026-01-01") @Nullable
        LocalDate since,

        @Parameter(description = "Published on this day or earlier", example = "2026-12-31") @Nullable
        LocalDate until) {

    /** What to search the index for; empty where it need not be asked. */
    Optional<ArticleSearch> search() {
        if (q == null) {
            return Optional.empty();
        }
        ArticleSearch search = ArticleSearch.of(q);
        if (search.words().isEmpty()) {
            throw new InvalidRequest("q", "has no word to search for");
        }
        return Optional.of(search);
    }

    /** ISO code as the store has it; null for all. */
    @Nullable
    String writtenLanguage() {
        return language == null ? null : language.toLowerCase(Locale.ROOT);
    }

    /**
     * As scripts take it.
     *
     * @throws InvalidRequest where it ends before it begins
     */
    Map<String, @Nullable Object> parameters() {
        Filter.refuseBackwards(since, until);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        List<String> named = publishers();
        parameters.put(
                "publishers",
                named.isEmpty()
                        ? null
                        : named.stream().map(ArticleFilter::publisherKey).toList());
        parameters.put("language", writtenLanguage());
        parameters.put("since", since);
        parameters.put("until", until);
        return parameters;
    }

    /** As they are written; empty for all. */
    List<String> publishers() {
        return Objects.requireNonNullElse(Filter.both(publisher, source), List.of());
    }

    /** By which the store knows a publisher, however it is written; empty for what is no name. */
    static String publisherKey(String written) {
        return Publisher.of(written).map(Publisher::key).orElse("");
    }
}
