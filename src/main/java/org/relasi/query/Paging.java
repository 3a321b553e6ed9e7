package org.relasi.query;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which page of a list a request asks for. */
record Paging(
        @Parameter(
                description = "Longest page to give",
                example = "50",
                schema =
                        @Schema(
                                type = "integer",
                                format = "int32",
                                minimum = "1",
                                maximum = "200",
                                defaultValue = "50"))
        @Min(1)
        @Max(Paging.MAX_LIMIT)
        @Nullable
        Integer limit,

        @Parameter(description = "`nextCursor` of the page before") @Nullable
        String cursor) {

    static final int MAX_LIMIT = 200;
    private static final int DEFAULT_LIMIT = 50;

    /** How many items the page has at most. */
    int size() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /** How many rows to ask the store for: one more than the page has, to see whether there is a next page. */
    int rows() {
        return size() + 1;
    }

    /** Where the page before ends; null for the first page. */
    @Nullable
    Cursor after(String kind) {
        return Cursor.read(cursor, kind);
    }

    /** The page of {@link #rows} rows at most. */
    <T> Page<T> page(List<T> rows, Function<T, Cursor> position) {
        if (rows.size() <= size()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, size());
        return new Page<>(items, position.apply(items.get(size() - 1)).write());
    }
}
