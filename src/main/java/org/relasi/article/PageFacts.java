package org.relasi.article;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: its headline, publisher, day, language and address. Read before anything is taken from it. */
record PageFacts(Document page) {

    private static final int LONGEST = 1_000;
    private static final int SCRIPT_LONGEST = 100_000;
    private static final Pattern JSON_DAY = Pattern.compile("\"datePublished\"\\s{0,5}:\\s{0,5}\"([^\"]{4,40})\"");

    Optional<String> title() {
        return first(Stream.of(meta("property", "og:title"), meta("name", "twitter:title"), text("h1"), text("title")));
    }

    Optional<String> publisher() {
        return first(Stream.of(meta("property", "og:site_name"), meta("name", "application-name")));
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

    /** The first of the days that the page gives which is one. */
    Optional<LocalDate> publishedAt(Clock clock) {
        return Stream.of(
                        meta("property", "article:published_time"),
                        jsonDay(),
                        meta("itemprop", "datePublished"),
                        meta("name", "publishdate"),
                        attribute("time[datetime]", "datetime"))
                .flatMap(Optional::stream)
                .map(day(clock))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Function<String, Optional<LocalDate>> day(Clock clock) {
        return written -> {
            try {
                return Optional.of(PublicationDay.of(written.replace('/', '-'), clock));
            } catch (IllegalArgumentException e) {
                // a page may say what it likes of its day; then it is not known
                return Optional.empty();
            }
        };
    }

    private Optional<String> jsonDay() {
        return page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .filter(json -> json.length() <= SCRIPT_LONGEST)
                .map(JSON_DAY::matcher)
                .filter(Matcher::find)
                .map(matcher -> Objects.requireNonNull(matcher.group(1)))
                .findFirst();
    }

    private Optional<String> meta(String attribute, String value) {
        return attribute("meta[" + attribute + "=" + value + "]", "content");
    }

    private Optional<String> attribute(String query, String name) {
        return Optional.ofNullable(page.selectFirst(query)).map(element -> element.attr(name));
    }

    private Optional<String> text(String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text);
    }

    private static Optional<String> first(Stream<Optional<String>> values) {
        return values.flatMap(Optional::stream)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .findFirst();
    }
}
