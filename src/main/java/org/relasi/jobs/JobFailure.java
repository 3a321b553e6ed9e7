package org.relasi.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An article of a job that is not stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobFailure(
        @Schema(description = "The file that it is in, as its sender calls it", example = "news.ndjson")
        String file,

        @Schema(description = "Its line there, from 1; absent where the file holds one article", example = "12")
        @Nullable
        Long line,

        @Schema(description = "Why", example = "not valid JSON: line 1, column 8")
        String reason) {

    private static final Pattern LINE = Pattern.compile("(?s)(.*):(\\d{1,18})");
    private static final int LONGEST_REASON = 500;

    /** @param where a file, and the line in it where it has many articles, {@code news.ndjson:12} */
    static JobFailure of(String where, String reason) {
        String told = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason;
        Matcher line = LINE.matcher(where);
        return line.matches()
                ? new JobFailure(line.group(1), Long.valueOf(line.group(2)), told)
                : new JobFailure(where, null, told);
    }
}
