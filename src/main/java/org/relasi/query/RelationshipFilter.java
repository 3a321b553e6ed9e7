package org.relasi.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;

/** Which relationships a list keeps, and which page of it. */
record RelationshipFilter(
        @Nullable RelationshipType type,
        @Nullable Status status,
        int minSources,
        int limit,
        @Nullable String cursor) {

    private static final String KIND = "relationships";

    /**
     * The page that a script of {@code cypher/read} gives, which also takes the parameters of this filter.
     *
     * @param own names and values, in turn, of the script's own parameters
     */
    Page<Relationship> page(GraphReader graph, String script, @Nullable Object... own) {
        Cursor after = Cursor.read(cursor, KIND);
        Map<String, @Nullable Object> parameters =
                new HashMap<>(Values.parameters(own).asMap());
        parameters.put("type", Graph.written(type));
        parameters.put("status", Graph.written(status));
        parameters.put("minSources", minSources);
        parameters.put("after", after == null ? "" : after.id());
        parameters.put("limit", limit + 1);
        List<Relationship> found = graph.rows(script, Values.value(parameters), Relationship::of);
        return Page.of(found, limit, last -> new Cursor(KIND, "", last.id()));
    }
}
