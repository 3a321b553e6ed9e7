package org.relasi.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in its metadata: its headline, publisher, language and address. */
record PageFacts(Document page, LinkedData data) {

    private static final int LONGEST = 1_000;
    private static final Pattern OUTER_SEPARATORS =
            Pattern.compile("^[\\s|«»•·/:–—-]+|(?<![\\s|«»•·/:–—-])[\\s|«»•·/:–—-]+$");
    private static final Pattern INNER_SEPARATOR = Pattern.compile("[|«»•]| [–—:·/-]+ ");

    /** Headlines, best first, that of the {@code title} element not among them. */
    List<String> headlines() {
        return Stream.concat(
                        data.values("headline", false),
                        Stream.of(meta("property", "og:title"), meta("name", "og:title"), meta("name", "twitter:title"))
                                .flatMap(Optional::stream))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .toList();
    }

    /** The names by which the site is known, to tell them from headlines. */
    List<String> siteNames() {
        return Stream.concat(
                        publishers(),
                        host().map(host -> Stream.of(host, host.substring(0, (host + ".").indexOf('.'))))
                                .orElse(Stream.empty()))
                .toList();
    }

    /**
     * The publisher that is named, else the host of the page's address, else what the {@code title} element has beside the
     * headline.
     */
    Optional<String> publisher(@Nullable String headline) {
        return publishers().findFirst().or(this::host).or(() -> besideHeadline(headline));
    }

    private Optional<String> besideHeadline(@Nullable String headline) {
        String title = title();
        int at = headline == null ? -1 : title.indexOf(headline);
        if (headline == null || at < 0) {
            return Optional.empty();
        }
        List<String> named = Stream.of(title.substring(0, at), title.substring(at + headline.length()))
                .map(part -> OUTER_SEPARATORS.matcher(part).replaceAll(""))
                .filter(part -> !part.isEmpty())
                .toList();
        return named.size() == 1 && !INNER_SEPARATOR.matcher(named.get(0)).find()
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    private Stream<String> publishers() {
        return Stream.of(
                        data.publisher(),
                        meta("property", "og:site_name"),
                        meta("name", "og:site_name"),
                        meta("name", "application-name"),
                        meta("name", "dc.publisher"),
                        meta("name", "dcterms.publisher"),
                        meta("itemprop", "publisher"))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }

    Optional<String> language() {
        return first(Stream.of(
                        attribute("html", "lang"),
                        meta("property", "og:locale"),
                        meta("http-equiv", "content-language")))
                .map(tag -> tag.split("[-_,]", 2)[0].toLowerCase(Locale.ROOT))
                .filter(code -> code.matches("[a-z]{2}"))
                .map(code -> "in".equals(code) ? "id" : code);
    }

    Optional<String> url() {
        return first(Stream.of(attribute("link[rel=canonical]", "href"), meta("property", "og:url")))
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"));
    }

    private Optional<String> host() {
        return url().map(PageFacts::hostOf).filter(host -> !host.isEmpty());
    }

    private static String hostOf(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            // a page may say what it likes of its address
            return "";
        }
    }

    /** What the {@code title} element says, blank for nothing. */
    String title() {
        String title = page.title().strip();
        return title.length() <= LONGEST ? title : "";
    }

    private Optional<String> meta(String attribute, String value) {
        return attribute("meta[" + attribute + "=" + value + "][content]", "content");
    }

    private Optional<String> attribute(String query, String name) {
        return Optional.ofNullable(page.selectFirst(query)).map(element -> element.attr(name));
    }

    private static Optional<String> first(Stream<Optional<String>> values) {
        return values.flatMap(Optional::stream)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .findFirst();
    }
}
