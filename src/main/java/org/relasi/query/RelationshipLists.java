package org.relasi.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final FewRelationships few;

    RelationshipLists(GraphReader graph) {
        this.graph = graph;
        this.few = new FewRelationships(graph);
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
        return page(script, null, Direction.BOTH, filter, paging);
    }

    /** Those at an entity. */
    Page<Relationship> of(String entity, Direction direction, Filter filter, Paging paging) {
        return page("relationships_of_entity", entity, direction, filter, paging);
    }

    /** By a script, or among few where only few can be kept. */
    private Page<Relationship> page(
            String script, @Nullable String entity, Direction direction, Filter filter, Paging paging) {
        Map<String, @Nullable Object> own = new HashMap<>();
        own.put("id", entity);
        own.put("direction", direction.toString());
        Optional<List<String>> ids = few.of(filter);
        ids.ifPresent(some -> own.put("ids", some));
        return page(ids.isPresent() ? "relationships_among" : script, own, filter, paging);
    }

    private Page<Relationship> page(
            String script, Map<String, ? extends @Nullable Object> own, Filter filter, Paging paging) {
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
