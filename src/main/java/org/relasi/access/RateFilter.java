package org.relasi.access;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a caller who asks too often, and tells each how much is left, in the headers of the draft
 * <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">RateLimit header fields for HTTP</a>.
 */
final class RateFilter extends OncePerRequestFilter {

    private final Buckets known;
    /** Apart, so that strangers from many addresses do not push out the callers that are known. */
    private final Buckets strangers;

    private final RequestMatcher free;
    private final Refusals refusals;

    /** @param free requests that are never counted: a probe of the health must not fail for that */
    RateFilter(SecuritySettings.RateLimit limit, TimeMeter time, RequestMatcher free, Refusals refusals) {
        known = new Buckets(limit.requestsPerMinute(), limit.burst(), time);
        strangers = new Buckets(limit.requestsPerMinute(), limit.burst(), time);
        this.free = free;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return free.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = Caller.of(request);
        Buckets.Allowance allowance =
                caller.name() == null ? strangers.take(Network.of(caller.address())) : known.take(caller.name());
        response.setHeader("RateLimit-Policy", known.policy());
        response.setHeader("RateLimit", allowance.field());
        if (allowance.granted()) {
            chain.doFilter(request, response);
        } else {
            refusals.answer(request, response, Refused.tooOften(allowance.retrySeconds()));
        }
    }
}
