package org.relasi.reread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.relasi.article.Article;
import org.relasi.article.ArticleId;
import org.relasi.article.Language;
import org.relasi.cypher.CypherScripts;
import org.relasi.graph.ReadStatement;
import org.relasi.graph.UnresolvedArticle;
import org.relasi.ingest.ArticleReader;
import org.relasi.ingest.ArticleReading;
import org.relasi.problem.ApiProblem;
import org.relasi.resolve.EntityResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads stored articles again on all cores, and tells what that would change; writes nothing. */
@Component
final class Rereading {

    private static final Logger LOG = LoggerFactory.getLogger(Rereading.class);
    private static final CypherScripts SCRIPTS = CypherScripts.of("reread");
    private static final int PAGE = 64;

    private final Driver driver;
    private final ArticleReader reader;
    private final EntityResolver resolver;

    Rereading(Driver driver, ArticleReader reader, EntityResolver resolver) {
        this.driver = driver;
        this.reader = reader;
        this.resolver = resolver;
    }

    /** What some articles in a row were found to differ in; the last of them, or null behind the end. */
    record Page(
            List<ArticleDiff> differences,
            Run.Counts counts,
            @Nullable String last) {}

    long articles() {
        return rows("count_articles", Map.of()).get(0).get("articles").asLong();
    }

    /** The next articles behind one, in the order of their ids. */
    Page page(String after) {
        List<Record> rows = rows("page_articles", Map.of("after", after, "limit", PAGE));
        List<ArticleDiff> differences = new ArrayList<>();
        Run.Counts counts = Run.Counts.NONE;
        List<Callable<@Nullable ArticleDiff>> work = new ArrayList<>();
        for (Record row : rows) {
            work.add(() -> difference(row));
        }
        for (ArticleDiff diff : inParallel(work)) {
            counts = counts.plus(new Run.Counts(diff == null ? 0 : 1, diff == null ? 1 : 0, 0, 0, 0, 0));
            if (diff != null && !diff.isEmpty()) {
                differences.add(diff);
                counts = counts.plus(diff.counts());
            }
        }
        return new Page(
                differences,
                counts,
                rows.isEmpty()
                        ? null
                        : rows.get(rows.size() - 1).get("article").get("id").asString());
    }

    /** Articles of some ids, read anew, some at a time; those that cannot be read, or are not there any more, are left out. */
    Iterable<List<UnresolvedArticle>> readAgain(List<String> ids) {
        return () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < ids.size();
            }

            @Override
            public List<UnresolvedArticle> next() {
                List<String> some = ids.subList(next, Math.min(ids.size(), next + PAGE));
                next += some.size();
                List<Callable<@Nullable UnresolvedArticle>> work = new ArrayList<>();
                for (Record row : rows("find_articles", Map.of("ids", some))) {
                    work.add(() -> read(row.get("article")));
                }
                List<UnresolvedArticle> read = new ArrayList<>();
                for (UnresolvedArticle article : inParallel(work)) {
                    if (article != null) {
                        read.add(article);
                    }
                }
                return read;
            }
        };
    }

    private @Nullable ArticleDiff difference(Record row) {
        UnresolvedArticle read = read(row.get("article"));
        if (read == null) {
            return null;
        }
        String id = read.article().id().value();
        List<ReadStatement> statements = ReadStatement.of(read, resolver.resolve(id, read.reading()));
        return ArticleDiff.of(
                id,
                Sketches.stored(row.get("statements")),
                Sketches.read(statements),
                !mentions(read).equals(Set.copyOf(row.get("mentions").asList(Value::asString))));
    }

    private static Set<String> mentions(UnresolvedArticle read) {
        Set<String> places = new HashSet<>();
        read.reading()
                .participants()
                .forEach(participant -> participant
                        .mentions()
                        .forEach(mention -> places.add(
                                mention.span().start() + "-" + mention.span().end())));
        return places;
    }

    /** Null for one that cannot be read, or of which a name was taken out: its words are not what was read. */
    private @Nullable UnresolvedArticle read(Value node) {
        if (node.get("text").isNull() || node.get("redacted").asBoolean(false)) {
            return null;
        }
        try {
            ArticleReading read = reader.read(new Article(
                    new ArticleId(node.get("id").asString()),
                    Language.of(node.get("language").asString()).orElseThrow(),
                    node.get("title").asString(null),
                    node.get("text").asString(),
                    node.get("url").asString(null),
                    node.get("publisher").asString(null),
                    node.get("publishedAt").asLocalDate(null)));
            return new UnresolvedArticle(read.article(), read.document(), read.reading());
        } catch (ApiProblem | StackOverflowError e) {
            LOG.warn("article {} cannot be read again: {}", node.get("id").asString(), e.toString());
            return null;
        }
    }

    private static <T> List<@Nullable T> inParallel(List<Callable<@Nullable T>> work) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                    Thread thread = new Thread(task, "rereading");
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            List<@Nullable T> results = new ArrayList<>();
            for (Future<@Nullable T> done : threads.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("an article cannot be read again", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    List<Record> rows(String script, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.executeRead(transaction ->
                    transaction.run(SCRIPTS.script(script).text(), parameters).list());
        }
    }
}
