package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
record Page<T>(
        List<T> items,

        @Schema(
                description = "Send it as `cursor` for the next page; null on the last page",
                example = "cmVsYXRpb25zaGlwcx8fcmVsLTE",
                nullable = true)
        @Nullable
        String nextCursor) {

    static final String DEFAULT_LIMIT = "50";
    static final int MAX_LIMIT = 200;

    Page {
        items = List.copyOf(items);
    }

    /** The first {@code limit} of rows that were asked for one more than that, so as to know whether there is a next page. */
    static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, cursor.apply(items.get(limit - 1)).write());
    }

    <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), nextCursor);
    }
}
