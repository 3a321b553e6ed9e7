package org.relasi.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Which relationships a filter can keep at all, where one thing that it asks for is rare: so that <i>disputed</i> where nothing is
 * disputed looks through an index of nothing, and not through all there is in the order of ids.
 */
final class FewRelationships {

    /** More than this are found sooner in the order of ids than by being sorted. */
    private static final int FEW = 5_000;

    /**
     * A parameter of filters with the script that asks an index for it.
     *
     * @param none its value where nothing is asked
     */
    private record Narrowing(
            String parameter, String script, @Nullable Object none) {}

    private static final List<Narrowing> NARROWINGS = List.of(
            new Narrowing("statuses", "few_of_status", null),
            new Narrowing("minSources", "few_of_sources", 0),
            new Narrowing("polarities", "few_of_polarity", null),
            new Narrowing("since", "few_since", null),
            new Narrowing("until", "few_until", null),
            new Narrowing("minConfidence", "few_so_sure", 0.0));

    private final GraphReader graph;

    FewRelationships(GraphReader graph) {
        this.graph = graph;
    }

    /** Ids of all that meet one of the things asked for, where these are few; empty where nothing asked for is rare. */
    Optional<List<String>> of(Filter filter) {
        Map<String, @Nullable Object> asked = filter.parameters();
        for (Narrowing narrowing : NARROWINGS) {
            Object value = asked.get(narrowing.parameter());
            if (value != null && !value.equals(narrowing.none())) {
                Optional<List<String>> ids = ids(narrowing, value);
                if (ids.isPresent()) {
                    return ids;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> ids(Narrowing narrowing, Object value) {
        Value parameters = Values.parameters(narrowing.parameter(), value, "limit", FEW);
        return graph.row(narrowing.script(), parameters, row -> row.get("ids"))
                .filter(ids -> !ids.isNull())
                .map(ids -> ids.asList(Value::asString).stream().distinct().toList());
    }
}
