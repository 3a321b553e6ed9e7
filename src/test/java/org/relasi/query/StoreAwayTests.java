package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(EntityController.class)
@Import({
    GraphReader.class,
    NamedEntities.class,
    ArticleLists.class,
    KnownPublishers.class,
    EntityLists.class,
    RelationshipLists.class,
    StatementLists.class,
    QueryMetrics.class,
    StoreAwayTests.NobodyListens.class
})
class StoreAwayTests {

    @Autowired
    MockMvc mvc;

    @Test
    void saysSoonThatTheStoreIsAway() throws Exception {
        Instant start = Instant.now();

        mvc.perform(get("/api/v1/entities/e-1"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:relasi:problem:store-unavailable"));

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @TestConfiguration
    static class NobodyListens {

        @Bean
        MeterRegistry meterRegistry() {
            return new SimpleMeterRegistry();
        }

        @Bean
        Driver driver() {
            return GraphDatabase.driver("bolt://localhost:1");
        }

        @Bean
        Neo4jClient neo4jClient(Driver driver) {
            return Neo4jClient.create(driver);
        }

        @Bean
        Neo4jTransactionManager transactionManager(Driver driver) {
            return new Neo4jTransactionManager(driver);
        }
    }
}
