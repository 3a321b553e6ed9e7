package org.relasi.problem;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The name that a request goes by in its answer, in every problem and in each line of the log that speaks of it. */
public final class RequestId {

    /** Header of requests and answers. */
    public static final String HEADER = "X-Request-Id";

    /** Property of problems, and key in the log. */
    public static final String KEY = "requestId";

    /** Nothing that could break a line of a log or a header. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    private RequestId() {}

    /** The id that the client sent, where it is well formed; else a new one. */
    public static String of(@Nullable String sent) {
        return sent != null && WELL_FORMED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }

    /** That of the request in hand; empty outside of one. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY));
    }
}
