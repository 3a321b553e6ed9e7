package org.relasi.identity;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Values;
import org.relasi.cypher.CypherScripts;
import org.springframework.stereotype.Component;

/** Reads what was decided, and what it may be about, without waiting for writers. */
@Component
class DecisionReader {

    private static final TransactionConfig LIMITS =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(20)).build();

    private final Driver driver;
    private final CypherScripts scripts = CypherScripts.of("identity");

    DecisionReader(Driver driver) {
        this.driver = driver;
    }

    <T> List<T> rows(String script, Map<String, ? extends @Nullable Object> parameters, Function<Record, T> row) {
        try (Session session = driver.session()) {
            return session.executeRead(
                    transaction -> transaction
                            .run(scripts.script(script).text(), Values.value(parameters))
                            .list(row),
                    LIMITS);
        }
    }

    Merge merge(String id) {
        return rows("merge_by_id", Map.of("id", id), row -> Merge.of(row.get("decision"))).stream()
                .findFirst()
                .orElseThrow(() -> new NotThere("merge", id));
    }

    Split split(String id) {
        return rows("split_by_id", Map.of("id", id), row -> Split.of(row.get("decision"))).stream()
                .findFirst()
                .orElseThrow(() -> new NotThere("split", id));
    }

    /** A page of decisions, the latest first. */
    <T> List<T> page(
            String script,
            @Nullable String entity,
            @Nullable Boolean undone,
            @Nullable String after,
            int limit,
            Function<Record, T> row) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("entity", entity);
        parameters.put("undone", undone);
        parameters.put("after", after);
        parameters.put("limit", limit);
        return rows(script, parameters, row);
    }
}
