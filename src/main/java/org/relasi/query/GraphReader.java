package org.relasi.query;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs scripts against the store: read access only, and never longer than the settings allow. */
@Component
@EnableConfigurationProperties(QuerySettings.class)
class GraphReader {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final CypherScripts scripts = CypherScripts.of("read");
    private final Neo4jClient client;
    private final TransactionTemplate transaction;
    private final QueryMetrics metrics;
    private final ReadGate gate;

    GraphReader(
            Neo4jClient client, Neo4jTransactionManager transactions, QuerySettings settings, QueryMetrics metrics) {
        this.client = client;
        this.metrics = metrics;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.transaction.setTimeout((int) settings.timeout().toSeconds());
        this.gate = new ReadGate(settings.maxConcurrent(), PATIENCE);
    }

    /** The rows of a script in {@code cypher/read}. */
    <T> List<T> rows(String script, Value parameters, Function<Record, T> row) {
        return result(script, parameters, result -> result.list(row));
    }

    /** What {@code reading} makes of the result of a script in {@code cypher/read}. */
    <T> T result(String script, Value parameters, Function<Result, T> reading) {
        return run(scripts.script(script), parameters, reading);
    }

    /** The only row of a script in {@code cypher/read}; empty where it has none. */
    <T> Optional<T> row(String script, Value parameters, Function<Record, T> row) {
        return rows(script, parameters, row).stream().findFirst();
    }

    /** What {@code reading} makes of a script's result, within the transaction that the result lives in. */
    <T> T run(CypherScript script, Value parameters, Function<Result, T> reading) {
        T read = gate.pass(() -> metrics.timed(
                script.name(),
                () -> transaction.execute(status -> {
                    QueryRunner runner = client.getQueryRunner();
                    return reading.apply(runner.run(script.text(), parameters));
                })));
        if (read == null) {
            throw new IllegalStateException("a reading of script " + script.name() + " is null");
        }
        return read;
    }
}
