package org.relasi.query;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

/** Lists of entities: in the order of their names, which stay as they are, and of a search. */
@Component
class EntityLists {

    private static final String BY_NAME = "entities";
    private static final String BY_SEARCH = "search";

    private final GraphReader graph;

    EntityLists(GraphReader graph) {
        this.graph = graph;
    }

    Page<Entity> byName(@Nullable List<String> types, Paging paging) {
        Cursor after = paging.after(BY_NAME);
        List<Entity> entities = graph.rows(
                "entities_by_name",
                Values.parameters(
                        "types",
                        types,
                        "afterName",
                        after == null ? null : after.key(),
                        "afterId",
                        after == null ? null : after.id(),
                        "limit",
                        paging.rows()),
                Entity::of);
        return paging.page(entities, last -> new Cursor(BY_NAME, last.name(), last.id()));
    }

    /** What a search finds, in the order of {@link Found}. */
    Page<Entity> bySearch(String typed, @Nullable List<String> types, Paging paging) {
        Cursor after = paging.after(BY_SEARCH);
        SearchText search = SearchText.of(typed);
        if (search.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Found.Place start = after == null ? null : Found.Place.of(after);
        List<Found> found = graph.result(
                "entities_by_search",
                Values.parameters("search", search.toLucene(), "types", types),
                result -> result.stream()
                        .map(row -> Found.of(row, search))
                        .filter(entity -> start == null || entity.place().compareTo(start) > 0)
                        .sorted(Comparator.comparing(Found::place))
                        .limit(paging.rows())
                        .toList());
        return paging.page(found, last -> last.place().cursor(BY_SEARCH)).map(Found::entity);
    }
}
