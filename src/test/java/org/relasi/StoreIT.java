package org.relasi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@StoreTest
class StoreIT {

    @Test
    void clearLeavesTheSchemaAndNoData() {
        try (Driver driver = TestNeo4j.driver()) {
            driver.executableQuery("CREATE INDEX test_kept IF NOT EXISTS FOR (n:TestKept) ON (n.id)")
                    .execute();
            driver.executableQuery("CREATE (:TestKept {id: 1})-[:KNOWS]->(:TestKept {id: 2})")
                    .execute();

            TestNeo4j.clear();

            assertThat(count(driver, "MATCH (n) RETURN count(n)")).isZero();
            assertThat(count(driver, "SHOW INDEXES YIELD name WHERE name = 'test_kept' RETURN count(*)"))
                    .isEqualTo(1);
            driver.executableQuery("DROP INDEX test_kept").execute();
        }
    }

    private static long count(Driver driver, String query) {
        return driver.executableQuery(query).execute().records().get(0).get(0).asLong();
    }
}
