package org.relasi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Which web pages may ask. A page of an origin that is not named is refused, not only kept from reading the answer: it could
 * otherwise have the browser of somebody at this machine store articles here.
 */
final class CrossOrigin implements CorsProcessor {

    private final DefaultCorsProcessor standard = new DefaultCorsProcessor();
    private final Refusals refusals;

    CrossOrigin(Refusals refusals) {
        this.refusals = refusals;
    }

    static CorsConfigurationSource source(SecuritySettings.Cors settings) {
        CorsConfiguration api = new CorsConfiguration();
        api.setAllowedOrigins(settings.allowedOrigins());
        api.setAllowedMethods(List.of("GET", "HEAD", "POST", "DELETE"));
        api.setAllowedHeaders(List.of(
                HttpHeaders.AUTHORIZATION,
                Credentials.KEY_HEADER,
                HttpHeaders.CONTENT_TYPE,
                HttpHeaders.IF_NONE_MATCH,
                "X-Request-Id"));
        api.setExposedHeaders(List.of(
                HttpHeaders.ETAG,
                HttpHeaders.LOCATION,
                HttpHeaders.RETRY_AFTER,
                HttpHeaders.WWW_AUTHENTICATE,
                "RateLimit",
                "RateLimit-Policy",
                "X-Request-Id"));
        api.setMaxAge(Duration.ofHours(1));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/browser/**", browser());
        source.registerCorsConfiguration("/**", api);
        return source;
    }

    /** Neo4j Browser, which is served from another port, fetches its style and guide; they hold nothing private. */
    private static CorsConfiguration browser() {
        CorsConfiguration browser = new CorsConfiguration();
        browser.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        browser.setAllowedMethods(List.of("GET", "HEAD"));
        browser.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        return browser;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isRefused(configuration, request)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            refusals.answer(request, response, Refused.foreignPage());
            return false;
        }
        return standard.processRequest(configuration, request, response);
    }

    private static boolean isRefused(@Nullable CorsConfiguration configuration, HttpServletRequest request) {
        try {
            return CorsUtils.isCorsRequest(request)
                    && !CorsUtils.isPreFlightRequest(request)
                    && configuration != null
                    && configuration.checkOrigin(request.getHeader(HttpHeaders.ORIGIN)) == null;
        } catch (IllegalArgumentException noOriginAtAll) {
            return true;
        }
    }
}
