package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.ProfiledPlan;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;
import org.relasi.graph.EdgeCards;

/** What a page of a timeline costs the store does not grow with what is written about an entity. */
@StoreTest
class HubTimelineIT {

    private static final List<TimelineBy> ALL = List.of(TimelineBy.values());

    @BeforeAll
    static void start() {
        TestNeo4j.clear();
        try (Driver driver = TestNeo4j.driver();
                Session session = driver.session()) {
            CypherScripts.of("schema")
                    .scripts()
                    .forEach(script -> session.run(script.text()).consume());
            session.run("CALL db.awaitIndexes(60)").consume();
        }
    }

    /** Few at a time: a store of tests has little memory for one transaction. */
    @AfterAll
    static void end() {
        try (Driver driver = TestNeo4j.driver();
                Session session = driver.session()) {
            session.run("MATCH (t:Statement) CALL (t) { DETACH DELETE t } IN TRANSACTIONS OF 500 ROWS")
                    .consume();
        }
        TestNeo4j.clear();
    }

    @Test
    void costsAPageAlikeForFewStatementsAndMany() {
        try (Driver driver = TestNeo4j.driver();
                Session session = driver.session()) {
            write(driver, session, 0, 200);
            Map<TimelineBy, Long> few = pages(session);
            write(driver, session, 200, 20_000);
            Map<TimelineBy, Long> many = pages(session);

            ALL.forEach(by -> assertThat((double) many.get(by))
                    .as("db hits of a page by %s, of 200 statements %d", by, few.get(by))
                    .isLessThanOrEqualTo(1.5 * few.get(by)));
        }
    }

    /** Of each three are about the hub in another role; some happened or were said on days before their article. */
    private static void write(Driver driver, Session session, int from, int to) {
        session.run("""
                UNWIND range($from, $to - 1) AS i
                CALL (i) {
                  MERGE (hub:Entity:State {id: 'hub'}) SET hub.name = 'Hub'
                  CREATE (e:Entity:Person {id: 'e-' + i, name: 'E' + i})
                  CREATE (a:Article {id: 'a-' + i, publishedAt: date('1990-01-01') + duration({days: i % 9000})})
                  CREATE (a)-[:HAS]->(s:Sentence {id: 's-' + i, index: 0, start: 0, end: 10, text: 'Hub and E.'})
                  CREATE (t:Statement {id: 't-' + i, type: 'PRAISES', polarity: 'asserted', confidence: 0.9, review: 'none',
                    edge: 'r-' + i, triggerStart: 4, triggerEnd: 7,
                    eventTime: CASE WHEN i % 2 = 0 THEN a.publishedAt - duration({days: 3}) END,
                    saidTime: CASE WHEN i % 5 = 0 THEN a.publishedAt - duration({days: 1}) END})
                  CREATE (t)-[:EVIDENCE]->(s)
                  FOREACH (x IN CASE WHEN i % 3 = 0 THEN [1] ELSE [] END | CREATE (t)-[:SUBJECT]->(hub), (t)-[:OBJECT]->(e))
                  FOREACH (x IN CASE WHEN i % 3 = 1 THEN [1] ELSE [] END | CREATE (t)-[:SUBJECT]->(e), (t)-[:OBJECT]->(hub))
                  FOREACH (x IN CASE WHEN i % 3 = 2 THEN [1] ELSE [] END |
                    CREATE (t)-[:SUBJECT]->(e), (t)-[:OBJECT]->(e), (t)-[:SAID_BY]->(hub))
                } IN TRANSACTIONS OF 1000 ROWS""", Map.of("from", from, "to", to)).consume();
        EdgeCards.fill(driver);
    }

    private static Map<TimelineBy, Long> pages(Session session) {
        Map<TimelineBy, Long> hits = new HashMap<>();
        ALL.forEach(by -> hits.put(by, page(session, by)));
        return hits;
    }

    /** Hits of a page of 50 in the midst of the days. */
    private static long page(Session session, TimelineBy by) {
        CypherScript script = CypherScripts.of("read").script(by.script());
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (String name : List.of("other", "types", "statuses", "polarities", "after")) {
            parameters.put(name, null);
        }
        parameters.putAll(Map.of(
                "id",
                "hub",
                "direction",
                "both",
                "reviews",
                List.of("none", "accepted", "corrected"),
                "minSources",
                0,
                "minConfidence",
                0.0,
                "from",
                TimelineDays.from(LocalDate.of(1990, 2, 1)),
                "before",
                Long.MAX_VALUE,
                "limit",
                51));
        Result result = session.run("PROFILE " + script.text(), Values.value(parameters));
        assertThat(result.list()).hasSize(51);
        return hits(result.consume().profile());
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(HubTimelineIT::hits).sum();
    }
}
