package org.relasi.query;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Lets clients keep answers and ask whether they still hold: every GET and HEAD has an {@code ETag}, which is that of its bytes, and a
 * request that sends it back as {@code If-None-Match} is answered 304 where nothing changed. Exports and events are streamed, so
 * they have none.
 */
@Configuration(proxyBeanMethods = false)
class Revalidation {

    private static final String RESOURCES = "/api/v1/";
    /** Exports, and what is told while it happens: neither may be held back until it ends. */
    private static final Pattern STREAMED = Pattern.compile("/api/v1/(exports/.*|jobs/[^/]+/events)");

    @Bean
    FilterRegistrationBean<EtagFilter> etags() {
        FilterRegistrationBean<EtagFilter> registration = new FilterRegistrationBean<>(new EtagFilter());
        registration.addUrlPatterns(RESOURCES + "*");
        return registration;
    }

    /** Whether a GET of this path, without the context's, has an {@code ETag}. */
    static boolean covers(String path) {
        return path.startsWith(RESOURCES) && !STREAMED.matcher(path).matches();
    }

    /** Reads an answer to its end before it is sent; answers are pages, so that they are short. */
    static final class EtagFilter extends ShallowEtagHeaderFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !isReading(request)
                    || !covers(request.getRequestURI()
                            .substring(request.getContextPath().length()));
        }

        /** A HEAD has the headers of its GET, and Tomcat lets its body go. */
        @Override
        protected boolean isEligibleForEtag(
                HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
            return isReading(request) && status >= 200 && status < 300;
        }

        private static boolean isReading(HttpServletRequest request) {
            return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            super.doFilterInternal(request, response, chain);
        }
    }
}
