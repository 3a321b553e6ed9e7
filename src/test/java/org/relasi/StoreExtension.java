package org.relasi;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Starts the store before a {@link StoreTest}, or says why it cannot be had. */
final class StoreExtension implements ExecutionCondition, BeforeAllCallback {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (TestNeo4j.inContainer() && !DockerClientFactory.instance().isDockerAvailable()) {
            return ConditionEvaluationResult.disabled(
                    "no Docker engine answers, so there is no container to test with");
        }
        return ConditionEvaluationResult.enabled("a Neo4j can be started");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty("spring.neo4j.uri", TestNeo4j.uri());
        System.setProperty("spring.neo4j.authentication.username", TestNeo4j.user());
        System.setProperty("spring.neo4j.authentication.password", TestNeo4j.password());
        // Each service works on jobs of its own.
        System.setProperty("relasi.jobs.directory", "target/test-stores/jobs-${random.uuid}");
        System.setProperty("relasi.fetch.file", "target/test-stores/fetched-${random.uuid}.json");
        // A busy machine is no reason to give up: the tests of the watch itself say how patient it is.
        System.setProperty("relasi.store.patience", "60s");
    }
}
