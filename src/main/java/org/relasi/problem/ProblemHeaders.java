package org.relasi.problem;

import java.util.Map;

/** What keeps browsers from making more of a problem than data, where it is answered before the filters that say so of all. */
final class ProblemHeaders {

    static final Map<String, String> CLOSED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cache-Control", "private, no-cache");

    private ProblemHeaders() {}
}
