package org.relasi.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.relasi.GraphDump;
import org.relasi.TestNeo4j;

/** The store of the tests with the beans that write to it, as one instance of the service would have them. */
public final class TestGraph implements AutoCloseable {

    private final Driver driver = TestNeo4j.driver();
    private final GraphWriter writer;

    private TestGraph(long hot, Amendment... amendments) {
        writer = new GraphWriter(driver, hot, List.of(amendments));
        new GraphSchema().prepare(driver);
    }

    /** An empty store. */
    static TestGraph empty() {
        return empty(Tallies.HOT);
    }

    /** An empty store, in which edges have a tally from so many statements on, and articles are amended as they are stored. */
    public static TestGraph empty(long hot, Amendment... amendments) {
        TestNeo4j.clear();
        return new TestGraph(hot, amendments);
    }

    /** The store as it is. */
    static TestGraph opened() {
        return new TestGraph(Tallies.HOT);
    }

    public GraphWriter writer() {
        return writer;
    }

    Neo4jEntityIndex index() {
        return new Neo4jEntityIndex(driver);
    }

    public CheckReport check() {
        return new ProjectionCheck(driver).run();
    }

    public WriteOutcome write(Readings readings) {
        return writer.writeAll(List.of(readings.read())).get(0);
    }

    public List<Record> query(String cypher) {
        return driver.executableQuery(cypher).execute().records();
    }

    Plan plan(String cypher) {
        return driver.executableQuery("EXPLAIN " + cypher).execute().summary().plan();
    }

    public Value value(String cypher) {
        return query(cypher).get(0).get(0);
    }

    /** The one edge of a type, with its ends as {@code source} and {@code target}. */
    public Map<String, Object> edge(String type) {
        List<Record> rows = query(
                "MATCH (a:Entity)-[r:" + type + "]->(b:Entity) RETURN r {.*, source: a.name, target: b.name} AS edge");
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " edges of type " + type);
        }
        return rows.get(0).get("edge").asMap();
    }

    long edges() {
        return value("MATCH (:Entity)-[r]->(:Entity) RETURN count(r)").asLong();
    }

    public Driver driver() {
        return driver;
    }

    public List<String> dump() {
        return GraphDump.of(driver);
    }

    /** Changes with every transaction that the store commits, and with nothing else. */
    String lastCommit() {
        try (Session session = driver.session()) {
            session.run("RETURN 1").consume();
            return session.lastBookmarks().toString();
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
