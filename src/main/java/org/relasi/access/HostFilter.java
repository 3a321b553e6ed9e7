package org.relasi.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses, before anything else is looked at, a request that asks for a host that is not this one. Behind a proxy that is
 * believed both must be ours: what the proxy asks by, and what it says that it was asked by, since a page may set the second.
 */
final class HostFilter extends OncePerRequestFilter {

    private final OwnHosts own;
    private final RequestMatcher health;
    private final Refusals refusals;

    /** @param health answered also without any host, as some load balancers ask in HTTP/1.0 */
    HostFilter(OwnHosts own, RequestMatcher health, Refusals refusals) {
        this.own = own;
        this.health = health;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.HOST);
        if (header == null && request.getProtocol().equals("HTTP/1.0")) {
            answerIf(health.matches(request), Optional.empty(), request, response, chain);
            return;
        }
        Optional<HostName> told = HostName.of(String.valueOf(request.getServerName()));
        Optional<HostName> asked = header == null ? told : HostName.ofHeader(header);
        boolean ours = isOwn(asked, request) && isOwn(told, request);
        answerIf(ours, isOwn(asked, request) ? told : asked, request, response, chain);
    }

    private boolean isOwn(Optional<HostName> host, HttpServletRequest request) {
        return own.include(host, request.getLocalAddr());
    }

    private void answerIf(
            boolean ours,
            Optional<HostName> host,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (ours) {
            chain.doFilter(request, response);
        } else {
            refusals.answer(request, response, Refused.anotherHost(host.map(HostName::text)));
        }
    }
}
