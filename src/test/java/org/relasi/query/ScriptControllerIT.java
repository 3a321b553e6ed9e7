package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

class ScriptControllerIT extends QueryApi {

    @Autowired
    Driver driver;

    static Stream<CypherScript> scripts() {
        return Stream.of("queries", "read").flatMap(folder -> CypherScripts.of(folder).scripts().stream());
    }

    @Test
    void listsTheScriptsWithTheirParameters() throws Exception {
        ask("/queries")
                .andExpect(jsonPath("$.length()", greaterThanOrEqualTo(12)))
                .andExpect(jsonPath("$[?(@.name == 'who_accuses_whom')].title")
                        .value("Who accuses whom, best supported first"))
                .andExpect(jsonPath("$[?(@.name == 'who_accuses_whom')].parameters[0].default")
                        .value(1))
                .andExpect(jsonPath("$[*].group", not(hasItem("More"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who_accuses_whom | 2 | e-deu",
                "neighbourhood?entity=rusia | 7 | r-16",
                "newest_relationships | 14 | r-01",
                "newest_relationships?since=2021-02-01 | 9 | r-16",
                "most_connected_entities | 10 | Rusia",
                "offices_held | 2 | r-09",
                "offices_held?organization=kremlin | 1 | r-06",
                "events_and_participants | 2 | r-10",
                "events_and_participants?name=ktt | 1 | r-10",
                "statement_counts | 8 | CONSULTS",
                "evidence_between_two?first=Jerman&second=Rusia | 2 | Rusia membantah tuduhan Jerman.",
                "unanswered_accusations | 1 | r-07",
                "denials_and_accusations | 1 | Jerman menuduh Rusia",
                "disputed_relationships | 1 | r-02",
                "timeline_of_pair?first=Jerman&second=Rusia | 2 | DENIES",
                "mediators_between_two?first=Amerika Serikat&second=Rusia | 1 | e-che",
                "conflict_triangles | 1 | r-12",
                "single_source_relationships | 13 | r-02",
                "publishers | 2 | The Second",
                "possible_duplicates | 1 | e-biden-2"
            })
    void findsWhatItsTitleSays(String query, int rows, String hint) throws Exception {
        ask("/queries/" + query)
                .andExpect(jsonPath("$.rows.length()").value(rows))
                .andExpect(jsonPath("$.truncated").value(false))
                .andExpect(content().string(containsString(hint)));
    }

    @Test
    void tellsAPathByStableIds() throws Exception {
        ask("/queries/disputed_relationships")
                .andExpect(jsonPath("$.columns", contains("p")))
                .andExpect(jsonPath("$.rows[0].p.nodes[*].id", contains("e-rus", "e-navalny")))
                .andExpect(jsonPath("$.rows[0].p.nodes[0].labels", contains("Entity", "State")))
                .andExpect(jsonPath("$.rows[0].p.relationships[0].source").value("e-rus"))
                .andExpect(jsonPath("$.rows[0].p.relationships[0].properties.lastSeen")
                        .value("2021-01-10"))
                .andExpect(content().string(not(containsString("elementId"))));
    }

    @ParameterizedTest
    @CsvSource({
        "who_accuses_whom?minSources=x, minSources", "newest_relationships?since=soon, since",
        "who_accuses_whom?maxSources=1, maxSources", "single_source_relationships?maxConfidence=NaN, maxConfidence"
    })
    void namesTheParameterThatIsUnfit(String query, String field) throws Exception {
        refuse(400, "invalid-request", "/queries/" + query)
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void saysThatAScriptIsUnknown() throws Exception {
        refuse(404, "query-not-found", "/queries/drop_everything");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void neverScansAllNodes(CypherScript script) {
        Plan root = driver.executableQuery("EXPLAIN " + script.text())
                .withParameters(parameters(script))
                .execute()
                .summary()
                .plan();
        Deque<Plan> plans = new ArrayDeque<>(List.of(root));
        while (!plans.isEmpty()) {
            Plan plan = plans.pop();
            assertThat(plan.operatorType()).doesNotContain("AllNodesScan").doesNotContain("AllRelationshipsScan");
            plans.addAll(plan.children().stream().map(Plan.class::cast).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("saved")
    void offersEachSavedScriptInTheGuideAsOneThatRuns(CypherScript script) throws Exception {
        String written = script.written(Map.of());

        mvc.perform(get("/browser/guide.html"))
                .andExpect(content()
                        .string(containsString(
                                "<pre class=\"code runnable\">" + HtmlUtils.htmlEscape(written, "UTF-8") + "</pre>")));
        assertThat(driver.executableQuery(written).execute().keys()).isNotEmpty();
    }

    static Stream<CypherScript> saved() {
        return CypherScripts.of("queries").scripts().stream();
    }

    private static Map<String, Object> parameters(CypherScript script) {
        Map<String, Object> parameters = new java.util.HashMap<>();
        script.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.defaultValue()));
        return parameters;
    }

    @Test
    void givesNeo4jBrowserItsStyleAndTheGuide() throws Exception {
        mvc.perform(get("/browser/guide.html").header("Origin", "http://localhost:7474"))
                .andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("[r:ACCUSES]-&gt;(b:Entity)")))
                .andExpect(content().string(containsString("r.sources &gt;= 1")));
        mvc.perform(get("/browser/style.grass").header("Origin", "http://localhost:7474"))
                .andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(content().string(containsString("caption: '{label}'")));
    }
}
