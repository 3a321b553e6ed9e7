package org.relasi.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.relasi.article.Article;
import org.relasi.cypher.CypherScripts;
import org.relasi.extract.Statement;
import org.relasi.resolve.HashId;

/**
 * Where statements stand on the timelines of those whom they speak of: properties of their roles, by which an index has all roles
 * of an entity in the order of days, then of articles, then of the text. There is one place for each kind of day: on which it happened, was
 * said, was published.
 *
 * <p>A place is a number: 20 bits for days since the year 0 ({@link #NO_DAY} for none, which so is last), 23 that stand for the
 * article, 20 for the offset. {@code query.TimelineDays} knows the first.
 */
final class TimelinePlaces {

    private static final CypherScripts SCRIPTS = CypherScripts.of("write");

    private static final int ARTICLE_BITS = 23;
    private static final int OFFSET_BITS = 20;
    private static final long NO_DAY = (1L << 20) - 1;
    private static final long YEAR_0 = LocalDate.of(0, 1, 1).toEpochDay();

    private TimelinePlaces() {}

    static Map<String, Object> of(Article article, Statement statement) {
        return of(
                article.id().value(),
                statement.trigger().start(),
                statement.eventTime(),
                statement.saidTime(),
                article.publishedAt());
    }

    private static Map<String, Object> of(
            String article,
            long offset,
            @Nullable LocalDate happened,
            @Nullable LocalDate said,
            @Nullable LocalDate published) {
        long story = Long.parseLong(HashId.of(article).substring(0, 8), 16) >>> (32 - ARTICLE_BITS);
        long text = story << OFFSET_BITS | Math.min(offset, (1L << OFFSET_BITS) - 1);
        return Map.of(
                "byEvent", place(happened == null ? published : happened, text),
                "bySaid", place(said == null ? published : said, text),
                "byPublished", place(published, text));
    }

    private static long place(@Nullable LocalDate day, long text) {
        long number = day == null ? NO_DAY : Math.max(0, Math.min(NO_DAY - 1, day.toEpochDay() - YEAR_0));
        return number << (ARTICLE_BITS + OFFSET_BITS) | text;
    }

    /** Tells anew where statements stand after they speak of others. */
    static void tell(TransactionContext transaction, Collection<String> statements) {
        List<Map<String, Object>> rows = transaction
                .run(text("find_times"), Map.of("ids", List.copyOf(statements)))
                .list(TimelinePlaces::row);
        transaction.run(text("tell_roles"), Map.of("rows", rows)).consume();
    }

    /** Tells it of those of whom a store of an earlier version does not; again changes nothing. */
    static void fill(Driver store) {
        boolean all;
        try (Session session = store.session()) {
            all = session.run(text("count_roles")).single().get("all").asBoolean();
        }
        if (!all) {
            Backfill.run(store, "find_untold_roles", "tell_roles", TimelinePlaces::row);
        }
    }

    private static Map<String, Object> row(Record statement) {
        Map<String, Object> times = of(
                Objects.requireNonNull(statement.get("article").asString()),
                statement.get("offset").asLong(),
                statement.get("happened").asLocalDate(null),
                statement.get("said").asLocalDate(null),
                statement.get("published").asLocalDate(null));
        return Map.of("id", statement.get("id").asString(), "times", times);
    }

    private static String text(String script) {
        return SCRIPTS.script(script).text();
    }
}
