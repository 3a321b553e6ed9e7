package org.relasi.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relasi.publisher.Publisher;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an article from a JSON object of strings: {@code text}, and where known {@code title}, {@code url}, {@code publisher}
 * (or {@code source}, which is the same), {@code publishedAt} and {@code language}.
 */
public final class ArticleJson {

    private static final List<String> TOLD = List.of("title", "text", "url", "publisher", "publishedAt", "language");
    private static final Set<String> FIELDS =
            Set.of("title", "text", "url", "publisher", "source", "publishedAt", "language");
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_URL = 2_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, String> faults = new LinkedHashMap<>();
    private final JsonNode json;

    private ArticleJson(JsonNode json) {
        this.json = json;
    }

    /**
     * The article of a request, where every field must be known and fit; {@code source} is read as publisher.
     *
     * @throws BrokenJson with line and column
     * @throws InvalidArticle with what is wrong with each field
     * @throws UnreadableArticle for a blank text
     */
    public static Submission strict(String json, Clock clock) {
        ArticleJson article = new ArticleJson(parse(json));
        article.json.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> article.faults.put(shortened(name), "is not a known field; there are " + TOLD));
        return article.read("publishedAt", written -> PublicationDay.of(written, clock));
    }

    /**
     * The article of a line of a collection, which may have fields of its own; {@code date} is read as day of publication. A
     * day may be written as in a text's header: <i>2 Maret 2026</i>.
     *
     * @throws UnreadableArticle as {@link #strict} does, but not for unknown fields
     */
    public static Submission lenient(String json, Clock clock) {
        ArticleJson article = new ArticleJson(parse(json));
        String dayField = article.json.hasNonNull("publishedAt") ? "publishedAt" : "date";
        return article.read(dayField, written -> article.writtenDay(written, clock));
    }

    private static JsonNode parse(String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new BrokenJson("not valid JSON" + place(e.getLocation()));
        }
        if (!node.isObject()) {
            throw new BrokenJson(json.isBlank() ? "the body is empty" : "an article is a JSON object");
        }
        return node;
    }

    private static String place(@Nullable TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : ": line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private Submission read(String dayField, Function<String, LocalDate> reading) {
        String text = string("text", Integer.MAX_VALUE);
        if (text == null) {
            faults.putIfAbsent("text", "is required");
        }
        String title = string("title", LONGEST_LINE);
        String url = url();
        String publisher = publisher();
        LocalDate day = day(dayField, reading);
        String language = language();
        if (text == null || !faults.isEmpty()) {
            throw new InvalidArticle(faults);
        }
        return new Submission(title, text, url, publisher, day, language);
    }

    private @Nullable String string(String field, int longest) {
        JsonNode value = json.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            faults.put(field, "is a string");
            return null;
        }
        String string = value.stringValue();
        if (string.length() > longest) {
            faults.put(field, "has " + string.length() + " characters, more than " + longest);
        }
        return string;
    }

    private @Nullable String publisher() {
        String publisher = string("publisher", LONGEST_LINE);
        String source = string("source", LONGEST_LINE);
        if (publisher == null || publisher.isBlank()) {
            return source;
        }
        if (source != null && !source.isBlank() && !isSame(publisher, source)) {
            faults.putIfAbsent(
                    "source",
                    "is another name for 'publisher', and they differ: '" + shortened(source) + "' and '"
                            + shortened(publisher) + "'");
        }
        return publisher;
    }

    /** Whether two spellings are of one publisher. */
    static boolean isSame(String one, String other) {
        return one.strip().equals(other.strip())
                || Publisher.of(one)
                        .flatMap(first ->
                                Publisher.of(other).filter(second -> first.key().equals(second.key())))
                        .isPresent();
    }

    private @Nullable LocalDate day(String field, Function<String, LocalDate> reading) {
        String written = string(field, LONGEST_LINE);
        try {
            return written == null ? null : reading.apply(written);
        } catch (IllegalArgumentException e) {
            faults.put(field, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** As {@link PublicationDay} reads it, else in words, by the language of the text. */
    private LocalDate writtenDay(String written, Clock clock) {
        boolean indonesian = FunctionWords.areIndonesian(json.path("text").asString(""));
        return PublicationDay.isIso(written)
                ? PublicationDay.of(written, clock)
                : new WrittenDay(clock, indonesian).in(written).orElseGet(() -> PublicationDay.of(written, clock));
    }

    private @Nullable String url() {
        String url = string("url", LONGEST_URL);
        if (url != null && !isWebAddress(url)) {
            faults.putIfAbsent("url", "is an absolute http or https address");
        }
        return url;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null
                    && Set.of("http", "https")
                            .contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private @Nullable String language() {
        String language = string("language", LONGEST_LINE);
        if (language != null && !language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")) {
            faults.put("language", "is an ISO 639-1 code such as id or en");
        }
        return language == null ? null : language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}
