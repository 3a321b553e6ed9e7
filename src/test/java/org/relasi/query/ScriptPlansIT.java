package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;
import org.relasi.TestNeo4j;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;
import org.relasi.cypher.ScriptParameter;
import org.relasi.graph.EdgeCards;
import org.springframework.beans.factory.annotation.Autowired;

/** How Neo4j goes about the scripts: by indexes, and through all of a kind only where the script says so on top. */
class ScriptPlansIT extends QueryApi {

    private static final Pattern READS_ALL = Pattern.compile("^// reads all: (.*)$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("[A-Z]\\w+");

    /** So that the planner sees a store of some size and not one that it had best read in whole. */
    private static final String PADDING = """
            UNWIND range(0, 2999) AS i
            CREATE (e:Entity:Person {id: 'pad-' + i, name: 'pad ' + i, lookup: '|pad ' + i + '|'}) WITH collect(e) AS entities
            UNWIND range(0, 2999) AS i
            WITH i, entities[i] AS a, entities[(7 * i + 1) % 3000] AS b, ['ACCUSES', 'MEETS', 'SUPPORTS'][i % 3] AS type
            CREATE (:Article {id: 'pad-' + i, publishedAt: date('2000-01-01') + duration({days: i})})-[:HAS]->(s:Sentence {id: 'pad-' + i})
            CREATE (t:Statement {id: 'pad-' + i, type: type, edge: 'pad-' + i, confidence: i / 3000.0, eventTime: date('2000-01-01') + duration({days: i}),
              polarity: ['asserted', 'alleged', 'denied', 'intended', 'negated'][i % 5]})
            CREATE (t)-[:EVIDENCE]->(s), (t)-[:SUBJECT]->(a), (t)-[:OBJECT]->(b), (t)-[:SAID_BY]->(b)
            CREATE (a)-[:$(type) {id: 'pad-' + i, status: 'asserted', sources: 1}]->(b), (a)-[:MENTIONED_IN]->(s), (b)-[:MENTIONED_IN]->(s)""";

    @Autowired
    Driver driver;

    @BeforeAll
    static void addPadding() {
        try (Driver driver = TestNeo4j.driver()) {
            driver.executableQuery(PADDING).execute();
            EdgeCards.fill(driver);
            driver.executableQuery("CALL db.prepareForReplanning(60)").execute();
        }
    }

    static Stream<CypherScript> scripts() {
        return Stream.of("queries", "browser").flatMap(folder -> CypherScripts.of(folder).scripts().stream());
    }

    static Stream<CypherScript> saved() {
        return CypherScripts.of("queries").scripts().stream();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void neverScansTheWholeGraph(CypherScript script) {
        assertThat(operators(plan(script)))
                .extracting(Plan::operatorType)
                .noneMatch(operator -> operator.contains("AllNodesScan"))
                .noneMatch(operator -> operator.contains("AllRelationshipsScan"));
    }

    @ParameterizedTest
    @MethodSource("saved")
    void readsAllOfAKindOnlyWhereItSaysSo(CypherScript script) {
        Matcher line = READS_ALL.matcher(script.text());
        Set<String> meant = line.find() ? Set.of(line.group(1).split(", ")) : Set.of();

        Set<String> read = operators(plan(script)).stream()
                .filter(ScriptPlansIT::readsAll)
                .flatMap(ScriptPlansIT::kinds)
                .collect(Collectors.toSet());

        assertThat(meant).containsAll(read);
    }

    @ParameterizedTest
    @MethodSource("saved")
    void neverPairsAllWithAll(CypherScript script) {
        for (Plan operator : operators(plan(script))) {
            if (operator.operatorType().startsWith("CartesianProduct")) {
                assertThat(operators(operator)).noneMatch(ScriptPlansIT::readsAll);
            }
        }
    }

    static Stream<CypherScript> listsOfRelationships() {
        return CypherScripts.of("read").scripts().stream()
                .filter(script -> script.name().startsWith("relationship")
                        || script.name().startsWith("few_"));
    }

    /** However rare what a filter keeps: an index knows it, or the order of the list. */
    @ParameterizedTest
    @MethodSource("listsOfRelationships")
    void listsOfRelationshipsReadNoKindWhole(CypherScript script) {
        assertThat(operators(plan(script))).noneMatch(ScriptPlansIT::readsAll);
    }

    /** What a parameter names is looked up, not looked for. */
    @ParameterizedTest
    @MethodSource("saved")
    void looksUpWhatAParameterNames(CypherScript script) {
        boolean names = script.parameters().stream().anyMatch(ScriptPlansIT::names);
        if (names) {
            assertThat(READS_ALL.matcher(script.text()).find()).isFalse();
            assertThat(operators(plan(script))).noneMatch(ScriptPlansIT::readsAll);
        }
    }

    private Plan plan(CypherScript script) {
        return driver.executableQuery("EXPLAIN " + script.text())
                .withParameters(Values.value(values(script)).asMap())
                .execute()
                .summary()
                .plan();
    }

    private static Map<String, Object> values(CypherScript script) {
        Map<String, Object> values = new HashMap<>();
        script.parameters().forEach(parameter -> values.put(parameter.name(), parameter.defaultValue()));
        return values;
    }

    private static boolean names(ScriptParameter parameter) {
        return switch (parameter.type()) {
            case STRING, ENTITY, DATE -> true;
            default -> false;
        };
    }

    private static boolean readsAll(Plan operator) {
        String type = operator.operatorType();
        return type.contains("LabelScan") || type.contains("LabelsScan") || type.contains("RelationshipType");
    }

    private static Stream<String> kinds(Plan scan) {
        String details = scan.arguments().get("Details").asString();
        String listed = details.contains("[") ? details.substring(details.indexOf('['), details.indexOf(']')) : details;
        String kinds = listed.substring(listed.indexOf(':') + 1);
        return Arrays.stream(kinds.split("\\|"))
                .map(kind -> NAME.matcher(kind))
                .flatMap(matcher -> matcher.results().map(MatchResult::group).limit(1));
    }

    private static List<Plan> operators(Plan root) {
        List<Plan> all = new ArrayList<>(List.of(root));
        root.children().forEach(child -> all.addAll(operators(child)));
        return all;
    }
}
