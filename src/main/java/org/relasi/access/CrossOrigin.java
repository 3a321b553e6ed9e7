package org.relasi.access;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** The pages of other origins that may ask: those that the settings name, and Neo4j Browser for its style and guide. */
final class CrossOrigin {

    /** What Neo4j Browser fetches when somebody has logged in there. */
    static final List<String> FOR_BROWSER = List.of("/browser/style.grass", "/browser/guide.html");

    private CrossOrigin() {}

    static CorsConfigurationSource source(SecuritySettings.Cors settings, BrowserOrigins browser) {
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        CorsConfiguration files = browser.configuration();
        settings.allowedOrigins().forEach(files::addAllowedOrigin);
        files.setAllowedMethods(List.of("GET", "HEAD"));
        files.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        FOR_BROWSER.forEach(path -> source.registerCorsConfiguration(path, files));
        source.registerCorsConfiguration("/**", api(settings));
        return source;
    }

    private static CorsConfiguration api(SecuritySettings.Cors settings) {
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
        return api;
    }
}
