package org.relasi.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.relasi.cypher.CypherScripts;

/**
 * A question to the service, and the script that answers it, for the bare driver.
 *
 * @param times how often it is asked
 * @param path the address, of which each asking may have its own
 * @param script in {@code cypher/read}
 * @param parameters those of the script
 */
record Question(
        String name, int times, IntFunction<String> path, String script, IntFunction<Map<String, Object>> parameters) {

    private static final int MANY = 200;
    private static final int FEW = 20;
    private static final CypherScripts SCRIPTS = CypherScripts.of("read");
    private static final String HUB = GraphGenerator.entityId(0);
    private static final String SMALLER_HUB = GraphGenerator.entityId(1);
    private static final String HOT = GraphGenerator.edgeId(GraphGenerator.HOT_EDGE);

    static List<Question> all() {
        return List.of(
                new Question(
                        "entity", MANY, i -> "/entities/" + someone(i), "entity_by_id", i -> Map.of("id", someone(i))),
                ofEntity("relationships of an entity", MANY, Question::someone),
                ofEntity("relationships of a hub of 10,000", FEW, i -> SMALLER_HUB),
                ofEntity("relationships of a hub of 100,000", FEW, i -> HUB),
                new Question(
                        "relationship",
                        MANY,
                        i -> "/relationships/" + some(i),
                        "relationship_by_id",
                        i -> Map.of("id", some(i))),
                evidence("evidence", MANY, Question::some),
                evidence("evidence of 20,000 statements", FEW, i -> HOT),
                new Question("relationships", FEW, i -> "/relationships", "relationships", i -> filter()),
                new Question(
                        "of a type",
                        FEW,
                        i -> "/relationships?type=ACCUSES",
                        "relationships_by_type",
                        i -> with("types", List.of("ACCUSES"))),
                new Question(
                        "disputed, where none is",
                        FEW,
                        i -> "/relationships?status=disputed",
                        "few_of_status",
                        i -> Map.of("statuses", List.of("disputed"), "limit", 5000)),
                new Question(
                        "of at least 6 sources",
                        FEW,
                        i -> "/relationships?minSources=6",
                        "few_of_sources",
                        i -> Map.of("minSources", 6, "limit", 5000)),
                timeline("timeline", MANY, Question::someone),
                timeline("timeline of a hub of 100,000", FEW, i -> HUB),
                new Question(
                        "path of up to 4",
                        FEW,
                        i -> "/paths?from=" + someone(i) + "&to=" + someone(i + 1) + "&maxHops=4",
                        "shortest_paths",
                        i -> with(Map.of(
                                "from",
                                someone(i),
                                "to",
                                someone(i + 1),
                                "maxHops",
                                4,
                                "types",
                                Filter.written(List.of(RelationshipType.values())),
                                "minSources",
                                0,
                                "limit",
                                10))));
    }

    private static Question ofEntity(String name, int times, IntFunction<String> id) {
        return new Question(
                name,
                times,
                i -> "/entities/" + id.apply(i) + "/relationships",
                "relationships_of_entity",
                i -> with(Map.of("id", id.apply(i), "direction", "both")));
    }

    private static Question evidence(String name, int times, IntFunction<String> id) {
        return new Question(
                name,
                times,
                i -> "/relationships/" + id.apply(i) + "/evidence",
                "evidence_of_relationship",
                i -> with("id", id.apply(i)));
    }

    private static Question timeline(String name, int times, IntFunction<String> id) {
        return new Question(
                name,
                times,
                i -> "/entities/" + id.apply(i) + "/timeline",
                "timeline_by_event",
                i -> with(Map.of(
                        "id",
                        id.apply(i),
                        "direction",
                        "both",
                        "from",
                        0,
                        "before",
                        Long.MAX_VALUE,
                        "reviews",
                        List.of("none", "accepted", "corrected"))));
    }

    private static Map<String, Object> with(String name, Object value) {
        return with(Map.of(name, value));
    }

    private static Map<String, Object> with(Map<String, Object> more) {
        Map<String, Object> parameters = filter();
        parameters.putAll(more);
        return parameters;
    }

    /** One that keeps all; the first page. */
    private static Map<String, Object> filter() {
        Map<String, Object> parameters = new HashMap<>();
        for (String name :
                List.of("types", "statuses", "polarities", "since", "until", "afterKey", "afterId", "other")) {
            parameters.put(name, null);
        }
        parameters.putAll(Map.of("minSources", 0, "minConfidence", 0.0, "after", "", "limit", 51));
        return parameters;
    }

    String uri(int number) {
        return path.apply(number);
    }

    int warmUp() {
        return Math.min(times, 30);
    }

    void bare(Driver driver, int number) {
        try (Session session = driver.session()) {
            session.executeRead(transaction -> transaction
                    .run(SCRIPTS.script(script).text(), parameters.apply(number))
                    .list());
        }
    }

    private static String someone(int number) {
        return GraphGenerator.entityId(10 + new SplittableRandom(number).nextInt(GraphGenerator.ENTITIES - 10));
    }

    private static String some(int number) {
        return GraphGenerator.edgeId(new SplittableRandom(number).nextInt(GraphGenerator.HOT_EDGE));
    }
}
