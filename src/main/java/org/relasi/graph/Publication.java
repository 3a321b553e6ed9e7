package org.relasi.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relasi.article.Article;
import org.relasi.publisher.Publisher;
import org.relasi.resolve.HashId;

/**
 * That somebody published an article.
 *
 * @param key of the publisher; null where it is not known
 * @param publisher its name
 * @param title headline there
 */
record Publication(
        @Nullable String key,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable LocalDate publishedAt,
        @Nullable String title) {

    /** Those with a day first, then those whose publisher is known, then the earliest; the same whichever was sent first. */
    static final Comparator<Publication> FIRST = Comparator.comparing(
                    (Publication publication) -> publication.publishedAt == null)
            .thenComparing(publication -> publication.key == null)
            .thenComparing(Publication::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Publication::key, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<String> SHORTEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final Comparator<String> LONGEST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    static Publication of(Article article) {
        return of(article.publisher(), article.url(), article.publishedAt(), article.title());
    }

    /** Of the properties of an article or of a further publication. */
    static Publication of(Value node) {
        return of(
                node.get("publisher").asString(null),
                node.get("url").asString(null),
                node.get("publishedAt").asLocalDate(null),
                node.get("title").asString(null));
    }

    private static Publication of(
            @Nullable String publisher, @Nullable String url, @Nullable LocalDate day, @Nullable String title) {
        Publisher known = Publisher.of(publisher, url).orElse(null);
        return new Publication(
                known == null ? null : known.key(), known == null ? publisher : known.name(), url, day, title);
    }

    boolean sameHouse(Publication other) {
        return Objects.equals(key, other.key);
    }

    /**
     * This and another publication by the same house, in any order: the earlier of their days, the shorter of their addresses
     * (that has nothing added by those who passed it on) and the longer of their headlines.
     */
    Publication with(Publication other) {
        String name = publisher == null || other.publisher == null
                ? publisher
                : Publisher.betterName(publisher, other.publisher);
        return new Publication(
                key,
                name,
                first(url, other.url, SHORTEST),
                first(publishedAt, other.publishedAt, Comparator.naturalOrder()),
                first(title, other.title, LONGEST));
    }

    /** The one that there is; of two the lesser. */
    private static <T> @Nullable T first(@Nullable T one, @Nullable T other, Comparator<? super T> order) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return order.compare(one, other) <= 0 ? one : other;
    }

    Publication named(Map<String, String> names) {
        return key == null ? this : new Publication(key, names.getOrDefault(key, publisher), url, publishedAt, title);
    }

    Map<String, @Nullable Object> properties() {
        return GraphRows.row(
                "publisherKey", key, "publisher", publisher, "url", url, "publishedAt", publishedAt, "title", title);
    }

    String id(String article) {
        return HashId.of("publication", article, key == null ? "" : key);
    }
}
