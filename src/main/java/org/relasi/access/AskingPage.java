package org.relasi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a browser says of the page for which it asks, by <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata</a> and
 * older headers. A program that is no browser says nothing of the kind.
 *
 * @param method of the request
 * @param path of the request, in the application
 * @param origin of the page; absent for most reads of its own site
 * @param referer address of the page, or of its site
 * @param site how far the page's site is from ours: {@code same-origin}, {@code same-site}, {@code cross-site}, {@code none}
 * @param mode {@code navigate} where a page is opened
 * @param destination what the answer is for, such as {@code document}, {@code iframe}, {@code script}
 */
record AskingPage(
        String method,
        String path,
        @Nullable String origin,
        @Nullable String referer,
        @Nullable String site,
        @Nullable String mode,
        @Nullable String destination) {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> NOT_FOREIGN = Set.of("same-origin", "none");
    private static final Pattern ORIGIN = Pattern.compile("(https?://[^/?#]*).*", Pattern.DOTALL);
    private static final List<String> PAGES = List.of("/docs/", "/swagger-ui/", "/browser/");

    static AskingPage of(HttpServletRequest request) {
        return new AskingPage(
                request.getMethod(),
                request.getRequestURI().substring(request.getContextPath().length()),
                request.getHeader(HttpHeaders.ORIGIN),
                request.getHeader(HttpHeaders.REFERER),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Sec-Fetch-Mode"),
                request.getHeader("Sec-Fetch-Dest"));
    }

    boolean reads() {
        return READING.contains(method);
    }

    /** Another port of the same machine is another site here: who serves there is not known. */
    boolean isOfAnotherSite() {
        return site != null && !NOT_FOREIGN.contains(site);
    }

    /** A link, or an address that a page opens in a window: it cannot look into that. */
    boolean opensAPage() {
        boolean inAWindow = "navigate".equals(mode) && (destination == null || destination.equals("document"));
        return inAWindow
                && reads()
                && (path.equals("/")
                        || path.equals("/index.html")
                        || PAGES.stream().anyMatch(page -> (path + "/").startsWith(page)));
    }

    /** Without an origin its answer is not given to the page either. */
    boolean isNeighbourFetchingForBrowser() {
        return "same-site".equals(site) && reads() && CrossOrigin.FOR_BROWSER.contains(path);
    }

    /** Whether an origin, or an address of a page, is of the origin that the request was sent to. */
    static boolean isOwn(String page, HttpServletRequest request) {
        try {
            UriComponents uri =
                    UriComponentsBuilder.fromUriString(originOf(page)).build();
            return request.getScheme().equals(uri.getScheme())
                    && request.getServerName().equalsIgnoreCase(uri.getHost())
                    && request.getServerPort() == port(uri);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Scheme, host and port of an address; the text itself where it is none. */
    static String originOf(String address) {
        Matcher matcher = ORIGIN.matcher(address);
        return matcher.matches() ? matcher.group(1) : address;
    }

    private static int port(UriComponents uri) {
        return uri.getPort() >= 0 ? uri.getPort() : Objects.equals(uri.getScheme(), "https") ? 443 : 80;
    }
}
