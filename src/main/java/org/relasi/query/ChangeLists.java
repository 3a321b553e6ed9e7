package org.relasi.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

/** What became of relationships, latest first. */
@Component
class ChangeLists {

    private static final String KIND = "changes";
    private static final String SEPARATOR = " ";

    private final GraphReader graph;

    ChangeLists(GraphReader graph) {
        this.graph = graph;
    }

    /** @param entity id of who does or undergoes; null for anybody */
    Page<RelationshipChange> find(@Nullable String entity, ChangeFilter filter, Paging paging) {
        Cursor after = paging.after(KIND);
        String[] key = after == null ? new String[] {} : after.key().split(SEPARATOR, -1);
        if (after != null && key.length != 2) {
            throw Cursor.unfit();
        }
        Map<String, @Nullable Object> parameters = filter.parameters(after == null ? null : day(key[0]));
        parameters.put("entity", entity);
        parameters.put("afterId", after == null ? null : after.id());
        parameters.put("afterChange", after == null ? null : key[1]);
        parameters.put("limit", paging.rows());
        List<RelationshipChange> found = graph.rows("changes", Values.value(parameters), RelationshipChange::of);
        return paging.page(found, last -> new Cursor(KIND, last.day() + SEPARATOR + last.change(), last.id()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Cursor.unfit();
        }
    }
}
