package org.relasi.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relasi.problem.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives each request its id, before anybody else sees it, and writes a line when it is answered: method, route, status,
 * milliseconds. Never a path, a parameter or a body, as those may hold what is nobody's business.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final String ID = RequestLog.class.getName() + ".id";
    private static final String BEGUN = RequestLog.class.getName() + ".begun";
    private static final String WATCHERS = "/actuator/";

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(RequestId.KEY, id(request, response));
        boolean failed = true;
        try {
            chain.doFilter(request, response);
            failed = false;
        } finally {
            if (!isAsyncStarted(request)) {
                answered(request, failed ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : response.getStatus());
            }
            MDC.remove(RequestId.KEY);
        }
    }

    /** An error page has its own pass through here: its line was written in the first. */
    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(RequestId.KEY, id(request, response));
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(RequestId.KEY);
        }
    }

    private static String id(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(ID) instanceof String known) {
            return known;
        }
        String id = RequestId.of(request.getHeader(RequestId.HEADER));
        request.setAttribute(ID, id);
        request.setAttribute(BEGUN, System.nanoTime());
        response.setHeader(RequestId.HEADER, id);
        return id;
    }

    private static void answered(HttpServletRequest request, int status) {
        if (request.getAttribute(BEGUN) instanceof Long begun) {
            request.removeAttribute(BEGUN);
            long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            String route = route(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            LOG.atLevel(route.startsWith(WATCHERS) ? Level.DEBUG : Level.INFO)
                    .addKeyValue("http.request.method", request.getMethod())
                    .addKeyValue("http.route", route)
                    .addKeyValue("http.response.status_code", status)
                    .addKeyValue("event.duration", millis * 1_000_000)
                    .log("{} {} {} {} ms", request.getMethod(), route, status, millis);
        }
    }

    private static String route(@Nullable Object pattern) {
        return Objects.requireNonNullElse(pattern, "-").toString();
    }
}
