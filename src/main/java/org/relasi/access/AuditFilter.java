package org.relasi.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Records each request that changes something, and each that was refused. */
final class AuditFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<Integer> NOT_LET_IN = Set.of(401, 403, 421);
    private static final String READS_ONLY = "/api/v1/extractions";
    private static final String ARTICLES = "/api/v1/articles/";
    private static final int LONGEST_PATH = 300;

    private final AuditLog log;

    AuditFilter(AuditLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            boolean changes = !READING.contains(request.getMethod())
                    && !request.getRequestURI().equals(request.getContextPath() + READS_ONLY);
            if (changes || NOT_LET_IN.contains(status)) {
                log.write(line(request, response, status));
            }
        }
    }

    private AuditLine line(HttpServletRequest request, HttpServletResponse response, int status) {
        Caller caller = Caller.of(request);
        String path = request.getRequestURI();
        return new AuditLine(
                log.now(),
                Objects.requireNonNullElse(caller.name(), "anonymous"),
                caller.role() == null ? null : caller.role().toString(),
                caller.address(),
                request.getMethod(),
                path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path,
                article(request, response),
                outcome(response, status),
                status,
                MDC.get("requestId"));
    }

    private static @Nullable String article(HttpServletRequest request, HttpServletResponse response) {
        String location = response.getHeader(HttpHeaders.LOCATION);
        if (location != null && location.contains(ARTICLES)) {
            return location.substring(location.lastIndexOf('/') + 1);
        }
        boolean ofArticles = request.getRequestURI().startsWith(request.getContextPath() + ARTICLES);
        return ofArticles
                        && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> variables
                        && variables.get("id") instanceof String id
                ? id
                : null;
    }

    private static String outcome(HttpServletResponse response, int status) {
        if (status == 429 || NOT_LET_IN.contains(status)) {
            return "refused";
        }
        if (status >= 400) {
            return "failed";
        }
        boolean there = status == 200 && response.getHeader(HttpHeaders.LOCATION) != null;
        return status == 201 ? "created" : there ? "unchanged" : "done";
    }
}
