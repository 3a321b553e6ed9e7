package org.relasi.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relasi.problem.InvalidRequest;

/** One page of a list of decisions. */
final class DecisionPage {

    static final String CURSOR = "`nextCursor` of the page before";
    static final String LIMIT = "Longest page to give";
    static final String SIZE = "50";
    static final int MOST = 200;

    private DecisionPage() {}

    @Schema(name = "MergePage")
    record OfMerges(
            List<MergeAnswer> items,

            @Schema(
                    description = "Send it as `cursor` for the next page; null on the last",
                    example = "3f8a6c0e9b1d47253f8a6c0e9b1d4725",
                    nullable = true)
            @Nullable
            String nextCursor) {}

    @Schema(name = "SplitPage")
    record OfSplits(
            List<SplitAnswer> items,

            @Schema(
                    description = "Send it as `cursor` for the next page; null on the last",
                    example = "3f8a6c0e9b1d47253f8a6c0e9b1d4725",
                    nullable = true)
            @Nullable
            String nextCursor) {}

    /** The last of a page of which one more row was asked for; null where there is no more. */
    static <T> @Nullable String next(List<T> rows, int limit, Function<T, String> id) {
        return rows.size() > limit ? id.apply(rows.get(limit - 1)) : null;
    }

    static <T> List<T> first(List<T> rows, int limit) {
        return rows.subList(0, Math.min(rows.size(), limit));
    }

    /** @throws InvalidRequest where a cursor is no id */
    static @Nullable String checked(@Nullable String cursor) {
        if (cursor != null && !cursor.matches("[0-9a-f]{32}")) {
            throw new InvalidRequest("cursor", "is not the nextCursor of a page of this list");
        }
        return cursor;
    }
}
