package org.relasi.graph;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A property that an edge has from one of its statements, such as a title.
 *
 * @param day on which the statement's article was published
 * @param statement its id
 */
record Detail(String key, Object value, @Nullable LocalDate day, double confidence, String statement) {

    /** The one that an edge shows comes first: of the latest article, then of the surest statement. */
    static final Comparator<Detail> FIRST = Comparator.comparing(
                    Detail::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Detail::confidence)
            .reversed()
            .thenComparing(Detail::statement);
}
