package org.relasi.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a browser asks for a page of another origin that is not named, whatever the method and the content type: not only
 * would that page read the graph, it could also have the browser of somebody at this machine write to it. Let through is what
 * opens a page of ours, such as a link, as the other page sees nothing of it.
 */
final class ForeignPageFilter extends OncePerRequestFilter {

    private final CorsConfigurationSource named;
    private final Refusals refusals;

    ForeignPageFilter(CorsConfigurationSource named, Refusals refusals) {
        this.named = named;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLetIn(request)) {
            chain.doFilter(request, response);
        } else {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            refusals.answer(request, response, Refused.foreignPage());
        }
    }

    private boolean isLetIn(HttpServletRequest request) {
        AskingPage page = AskingPage.of(request);
        if (page.origin() != null && isNamed(request, page.origin())) {
            return true;
        }
        if (page.origin() != null && !AskingPage.isOwn(page.origin(), request)) {
            return false;
        }
        return page.isOfAnotherSite()
                ? page.opensAPage() || page.isNeighbourFetchingForBrowser()
                : page.reads() || page.origin() != null || isLetIn(page.referer(), request);
    }

    /** What writes without an origin is no browser of these days; an old one tells by which page it is sent. */
    private boolean isLetIn(@Nullable String referer, HttpServletRequest request) {
        return referer == null || AskingPage.isOwn(referer, request) || isNamed(request, AskingPage.originOf(referer));
    }

    private boolean isNamed(HttpServletRequest request, String origin) {
        CorsConfiguration configuration = named.getCorsConfiguration(request);
        return configuration != null && configuration.checkOrigin(origin) != null;
    }
}
