package org.relasi.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

/**
 * Lists of relationships in the order of their ids, which never change: a page goes on where the one before ended, whatever
 * was stored in between. Which script finds them depends on what is given, so that none looks through the whole store.
 */
@Component
class RelationshipLists {

    private static final String KIND = "relationships";

    private final GraphReader graph;

    RelationshipLists(GraphReader graph) {
        this.graph = graph;
    }

    /** Those from a source to a target, either of which may be any. */
    Page<Relationship> find(@Nullable String source, @Nullable String target, Filter filter, Paging paging) {
        if (source != null && target != null) {
            return page("relationships_between", Map.of("source", source, "target", target), filter, paging);
        }
        if (source != null) {
            return of(source, Direction.OUT, filter, paging);
        }
        if (target != null) {
            return of(target, Direction.IN, filter, paging);
        }
        String script = filter.keptTypes() == null ? "relationships" : "relationships_by_type";
        return page(script, Map.of(), filter, paging);
    }

    /** Those at an entity. */
    Page<Relationship> of(String entity, Direction direction, Filter filter, Paging paging) {
        Map<String, Object> own = Map.of("id", entity, "direction", direction.toString());
        return page("relationships_of_entity", own, filter, paging);
    }

    private Page<Relationship> page(String script, Map<String, Object> own, Filter filter, Paging paging) {
        Cursor after = paging.after(KIND);
        Map<String, @Nullable Object> parameters = new HashMap<>(filter.parameters());
        parameters.putAll(own);
        parameters.put("types", filter.keptTypes());
        parameters.put("after", after == null ? "" : after.id());
        parameters.put("limit", paging.rows());
        List<Relationship> found = graph.rows(script, Values.value(parameters), Relationship::of);
        return paging.page(found, last -> new Cursor(KIND, "", last.id()));
    }
}
