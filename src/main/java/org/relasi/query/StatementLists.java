package org.relasi.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

/** Lists of statements, each in an order that no later article changes. */
@Component
class StatementLists {

    private static final Order EVIDENCE = new Order("evidence", "evidence_of_relationship", StatementLists::place);
    private static final Order ARTICLE = new Order("statements", "statements_of_article", StatementLists::start);

    /** A script whose rows are in the order of a key and of ids. */
    private record Order(String name, String script, Function<Record, String> key) {

        Cursor position(Record row) {
            return new Cursor(
                    name(), key.apply(row), row.get("statement").get("id").asString());
        }
    }

    private final GraphReader graph;

    StatementLists(GraphReader graph) {
        this.graph = graph;
    }

    /** What speaks for and against a relationship, oldest article first. */
    Page<Statement> evidence(String relationship, ReviewFilter reviewed, Paging paging) {
        return page(EVIDENCE, relationship, Map.of(), reviewed, paging);
    }

    /**
     * What an entity does, undergoes or says, in the order of days.
     *
     * @param other keeps what is between it and this one; null for anybody
     */
    Page<Statement> timeline(
            String entity,
            @Nullable String other,
            Direction direction,
            TimelineBy by,
            Filter filter,
            ReviewFilter reviewed,
            Paging paging) {
        Order order = new Order(by.script(), by.script(), StatementLists::number);
        Map<String, @Nullable Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("id", entity);
        parameters.put("direction", direction.toString());
        parameters.put("other", other);
        parameters.put("types", filter.keptTypes());
        parameters.put("reviews", reviewed.parameter());
        Cursor after = paging.after(order.name());
        parameters.put("from", after == null ? TimelineDays.from(filter.since()) : after.number());
        parameters.put("after", after == null ? null : after.id());
        parameters.put("before", TimelineDays.before(filter.until(), filter.since() != null));
        parameters.put("limit", paging.rows());
        List<Record> rows = graph.rows(order.script(), Values.value(parameters), row -> row);
        return paging.page(rows, order::position).map(Statement::of);
    }

    /** What was read from an article, in the order of its text. */
    Page<Statement> ofArticle(String article, ReviewFilter reviewed, Paging paging) {
        return page(ARTICLE, article, Map.of(), reviewed, paging);
    }

    private Page<Statement> page(
            Order order,
            String id,
            Map<String, ? extends @Nullable Object> filter,
            ReviewFilter reviewed,
            Paging paging) {
        Cursor after = paging.after(order.name());
        Map<String, @Nullable Object> parameters = new HashMap<>(filter);
        parameters.put("id", id);
        parameters.put("reviews", reviewed.parameter());
        parameters.put("afterKey", after == null ? null : after.key());
        parameters.put("afterId", after == null ? null : after.id());
        parameters.put("limit", paging.rows());
        List<Record> rows = graph.rows(order.script, Values.value(parameters), row -> row);
        return paging.page(rows, order::position).map(Statement::of);
    }

    /** Day, article and offset, so that text orders them. */
    private static String place(Record row) {
        return row.get("place").asString();
    }

    private static String number(Record row) {
        return row.get("place").toString();
    }

    private static String start(Record row) {
        return row.get("statement").get("triggerStart").toString();
    }
}
