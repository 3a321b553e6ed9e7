package org.relasi.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

/** Lists of articles, latest first and those of no day last, each by an index. */
@Component
class ArticleLists {

    private static final String KIND = "articles";
    private static final LocalDate FIRST = LocalDate.of(-9999, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final GraphReader graph;
    private final KnownPublishers publishers;

    ArticleLists(GraphReader graph, KnownPublishers publishers) {
        this.graph = graph;
        this.publishers = publishers;
    }

    /** Those of any entity. */
    Page<ArticleEntry> find(ArticleFilter filter, Paging paging) {
        publishers.check(filter);
        return filter.search()
                .map(search -> search(search, null, filter, paging))
                .orElseGet(() -> page(
                        filter.publishers().isEmpty()
                                ? byDay(filter, paging)
                                : rows("articles_of_publishers", Map.of(), filter, paging),
                        paging));
    }

    /** Those that mention an entity. */
    Page<ArticleEntry> of(String entity, ArticleFilter filter, Paging paging) {
        publishers.check(filter);
        return filter.search()
                .map(search -> search(search, entity, filter, paging))
                .orElseGet(() -> page(rows("articles_of_entity", Map.of("entity", entity), filter, paging), paging));
    }

    private Page<ArticleEntry> search(
            ArticleSearch search, @Nullable String entity, ArticleFilter filter, Paging paging) {
        Map<String, @Nullable Object> own = new HashMap<>();
        own.put("search", search.toLucene());
        own.put("entity", entity);
        return page(rows("articles_by_search", own, filter, paging), paging);
    }

    private List<ArticleEntry> rows(
            String script, Map<String, ? extends @Nullable Object> own, ArticleFilter filter, Paging paging) {
        Cursor after = paging.after(KIND);
        Map<String, @Nullable Object> parameters = filter.parameters();
        parameters.putAll(own);
        parameters.put("afterKey", after == null ? null : after.key());
        parameters.put("afterId", after == null ? null : after.id());
        parameters.put("limit", paging.rows());
        return graph.rows(script, Values.value(parameters), ArticleEntry::of);
    }

    /** The index of days knows those that have one, in order; the others follow. */
    private List<ArticleEntry> byDay(ArticleFilter filter, Paging paging) {
        Filter.refuseBackwards(filter.since(), filter.until());
        Cursor after = paging.after(KIND);
        List<ArticleEntry> found = new ArrayList<>();
        if (after == null || !after.key().isEmpty()) {
            found.addAll(dated(filter, after, paging.rows()));
        }
        if (found.size() < paging.rows() && filter.since() == null && filter.until() == null) {
            String last = after != null && after.key().isEmpty() ? after.id() : "";
            found.addAll(undated(filter, last, paging.rows() - found.size()));
        }
        return found;
    }

    private List<ArticleEntry> dated(ArticleFilter filter, @Nullable Cursor after, int limit) {
        LocalDate day = after == null ? null : day(after);
        LocalDate until = filter.until() == null ? LAST : filter.until();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("since", Optional.ofNullable(filter.since()).orElse(FIRST));
        parameters.put("until", day != null && day.isBefore(until) ? day : until);
        parameters.put("language", filter.writtenLanguage());
        parameters.put("afterDay", day);
        parameters.put("afterId", after == null ? null : after.id());
        parameters.put("limit", limit);
        return graph.rows("articles", Values.value(parameters), ArticleEntry::of);
    }

    private List<ArticleEntry> undated(ArticleFilter filter, String last, int limit) {
        return graph.rows(
                "articles_undated",
                Values.parameters("language", filter.writtenLanguage(), "afterId", last, "limit", limit),
                ArticleEntry::of);
    }

    private static LocalDate day(Cursor after) {
        try {
            return LocalDate.parse(after.key());
        } catch (DateTimeParseException e) {
            throw Cursor.unfit();
        }
    }

    private static Page<ArticleEntry> page(List<ArticleEntry> found, Paging paging) {
        return paging.page(
                found,
                last -> new Cursor(
                        KIND, last.publishedAt() == null ? "" : String.valueOf(last.publishedAt()), last.id()));
    }
}
