package org.relasi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers that every answer carries; with Spring's own for content types, and for https where the request came by it. */
final class SecurityHeaders implements HeaderWriter {

    private static final String CSP = "Content-Security-Policy";

    /** Data is not a page: whatever is in it, a browser that shows it runs nothing. */
    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    /** Swagger UI sets styles in attributes and draws with data: images. */
    private static final String PAGE = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The explorer loads scripts, styles and data of its own, and saves pictures that it made itself. */
    private static final String EXPLORER =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final List<String> PAGES = List.of("/docs", "/swagger-ui/");

    private SecurityHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                // No page of another origin embeds an answer, nor keeps hold of the window that it opened.
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new SecurityHeaders());
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                CSP,
                policy(request.getRequestURI()
                        .substring(request.getContextPath().length())));
        // Kept by nobody but the one who asked, who asks again whether it still holds (ETag) before each use.
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }

    private static String policy(String path) {
        if (path.equals("/") || path.equals("/index.html")) {
            return EXPLORER;
        }
        return PAGES.stream().anyMatch(path::startsWith) ? PAGE : DATA;
    }
}
