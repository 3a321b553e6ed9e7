package org.relasi.query;

import java.util.List;
import org.neo4j.driver.Values;
import org.relasi.problem.InvalidRequest;
import org.springframework.stereotype.Component;

/** Who published articles that are stored, so that a publisher of none is not answered by an empty list. */
@Component
class KnownPublishers {

    private static final int TOLD_OF = 2_000;

    private final GraphReader graph;

    KnownPublishers(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * Looks whether all publishers that a filter names are known.
     *
     * @throws NotFound for the first that is not, with the nearest
     * @throws InvalidRequest for days that end before they begin
     */
    void check(ArticleFilter filter) {
        Filter.refuseBackwards(filter.since(), filter.until());
        List<String> asked = filter.publishers();
        if (asked.isEmpty()) {
            return;
        }
        List<String> keys = asked.stream().map(ArticleFilter::publisherKey).toList();
        List<String> known = graph.rows(
                "publishers_known",
                Values.parameters("keys", keys),
                row -> row.get("key").asString());
        asked.stream()
                .filter(name -> !known.contains(ArticleFilter.publisherKey(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw NotFound.publisher(name, names());
                });
    }

    private List<String> names() {
        return graph.rows(
                "publishers",
                Values.parameters("limit", TOLD_OF),
                row -> row.get("name").asString());
    }
}
