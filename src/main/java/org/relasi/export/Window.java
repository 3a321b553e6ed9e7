package org.relasi.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days of publication of the articles to look at; all articles where neither end is set, else those with a day within,
 * both ends included.
 */
record Window(@Nullable LocalDate since, @Nullable LocalDate until) {

    static final Window ALL = new Window(null, null);

    private static final LocalDate FIRST = LocalDate.of(-9999, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** As the scripts take it: two days, or neither. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        boolean all = since == null && until == null;
        parameters.put("since", all ? null : since == null ? FIRST : since);
        parameters.put("until", all ? null : until == null ? LAST : until);
        return parameters;
    }

    /** The same, with more. */
    Map<String, @Nullable Object> parameters(Map<String, Object> more) {
        Map<String, @Nullable Object> parameters = parameters();
        parameters.putAll(more);
        return parameters;
    }
}
