package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.cypher.CypherScript;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

@StoreTest
class GraphReaderIT {

    private final Driver driver = TestNeo4j.driver();
    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final GraphReader reader = new GraphReader(
            Neo4jClient.create(driver),
            new Neo4jTransactionManager(driver),
            new QuerySettings(Duration.ofSeconds(1), 2, 4, null, null),
            new QueryMetrics(metrics));

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void endsAQueryThatTakesTooLong() {
        assertThatThrownBy(() -> run("UNWIND range(1, 2000000000) AS x RETURN count(sqrt(x))"))
                .isInstanceOfSatisfying(
                        Neo4jException.class,
                        timedOut -> assertThat(timedOut.code())
                                .isEqualTo("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"));
        assertThat(metrics.get("relasi.query")
                        .tags("script", "test", "outcome", "timed-out")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void neverWrites() {
        assertThatThrownBy(() -> run("CREATE (n:Written) RETURN n"))
                .isInstanceOfSatisfying(
                        Neo4jException.class,
                        refused -> assertThat(refused.code()).isEqualTo("Neo.ClientError.Statement.AccessMode"));
    }

    @Test
    void cutsALongAnswerAndSaysSo() {
        CypherScript script = script("UNWIND [1, 2, 3] AS x RETURN x");

        ScriptAnswer answer = reader.run(
                script, Values.parameters(), result -> ScriptAnswer.of(new ScriptCall(script, Map.of()), result, 2));

        assertThat(answer.rows()).hasSize(2);
        assertThat(answer.truncated()).isTrue();
    }

    private List<?> run(String cypher) {
        return reader.run(script(cypher), Values.parameters(), Result::list);
    }

    private static CypherScript script(String cypher) {
        return new CypherScript("test", Map.of("en", "Test"), Map.of(), List.of(), cypher);
    }
}
