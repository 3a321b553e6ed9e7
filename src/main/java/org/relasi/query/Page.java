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
        String nextCursor)
        implements Drawable, Captioned {

    Page {
        items = List.copyOf(items);
    }

    <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), nextCursor);
    }

    @Override
    public Page<?> captioned(String language) {
        return map(item -> item instanceof Captioned captioned ? captioned.captioned(language) : item);
    }

    /** Of a page of relationships, the only one that is offered as a drawing. */
    @Override
    public Drawing drawing() {
        return Drawing.of(items.stream().map(Relationship.class::cast).toList(), nextCursor);
    }
}
