package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
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

    @Test
    void listsTheScriptsWithTheirParameters() throws Exception {
        ask("/queries")
                .andExpect(jsonPath("$.items.length()", greaterThanOrEqualTo(25)))
                .andExpect(jsonPath("$.items[?(@.name == 'who_accuses_whom')].title")
                        .value("Who accuses whom, best supported first"))
                .andExpect(jsonPath("$.items[?(@.name == 'who_accuses_whom')].titles.id")
                        .value("Siapa menuduh siapa, yang paling banyak sumbernya dulu"))
                .andExpect(jsonPath("$.items[?(@.name == 'who_accuses_whom')].parameters[0].default")
                        .value(1))
                .andExpect(jsonPath("$.items[*].origin", everyItem(is("relasi"))))
                .andExpect(jsonPath("$.refused", empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who_accuses_whom | 2 | e-deu",
                "neighbourhood?entity=rusia | 7 | r-16",
                "neighbourhood?entity=KREMLIN | 7 | r-16",
                "newest_relationships | 14 | r-01",
                "newest_relationships?since=2021-02-01 | 9 | r-16",
                "most_connected_entities | 10 | Rusia",
                "events_and_participants | 2 | r-10",
                "events_and_participants?name=ktt | 1 | r-10",
                "offices_held | 2 | r-09",
                "offices_held?organization=kremlin | 1 | r-06",
                "news_of_days?since=2021-06-01&until=2021-06-16 | 9 | NATO criticized Russia.",
                "news_of_days?since=2021-01-11&until=2021-06-15 | 0 | rows",
                "who_meets_whom | 3 | r-08",
                "entity_in_figures?entity=turki | 0 | rows",
                "entity_in_figures?entity=nato | 2 | Vladimir Putin",
                "statement_counts | 8 | CONSULTS",
                "store_overview | 8 | Sentence",
                "evidence_between_two?first=Jerman&second=Rusia | 2 | Rusia membantah tuduhan Jerman.",
                "timeline_of_pair?first=Jerman&second=Rusia | 2 | DENIES",
                "accusations_against?entity=Russia | 2 | POISONED",
                "unanswered_accusations | 1 | r-07",
                "denials_and_accusations | 1 | Jerman menuduh Rusia",
                "accusations_and_answers | 2 | Rusia membantah tuduhan Jerman.",
                "accusations_and_answers?since=2021-02-01 | 1 | The United States accused Russia of meddling.",
                "disputed_relationships | 1 | r-02",
                "disputed_relationships?minDenials=2 | 0 | rows",
                "chain_of_accusations?entity=jerman | 1 | r-01",
                "who_denies_most | 1 | Rusia",
                "second_hand_claims | 1 | Jerman",
                "said_by?speaker=germany | 1 | Alexei Navalny",
                "said_about?entity=navalny | 3 | the article",
                "mediators_between_two?first=Amerika Serikat&second=Rusia | 1 | e-che",
                "common_enemies?first=Jerman&second=AS | 1 | r-07",
                "conflict_triangles | 1 | r-12",
                "shortest_evidence_path?from=joe biden&to=nato | 1 | NATO.",
                "shortest_evidence_path?from=jerman&to=navalny | 0 | rows",
                "co_mentioned?entity=navalny | 0 | rows",
                "co_mentioned?entity=jerman | 2 | Rusia",
                "attention_over_time?entity=rusia | 1 | 2021-01-01",
                "happened_between?since=2020-08-01&until=2020-08-31 | 1 | month",
                "attacks | 2 | r-14",
                "most_contradicted_sources | 1 | Harian Satu",
                "most_contradicted_speakers | 1 | Jerman",
                "single_source_relationships | 13 | r-02",
                "single_source_relationships?maxConfidence=0.65 | 1 | r-10",
                "weak_statements?maxConfidence=0.65 | 1 | KTT Jenewa",
                "possible_duplicates | 1 | e-biden-2",
                "lone_surnames | 1 | Joe Biden",
                "entities_without_relationships | 3 | Türkiye",
                "publishers | 2 | The Second",
                "rules_of_reading | 1 | active-clause",
                "reviewed_statements | 0 | rows",
                "corrections | 0 | rows"
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
    @MethodSource("reading")
    void neverScansAllNodes(CypherScript script) {
        Map<String, Object> parameters = new HashMap<>();
        script.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.defaultValue()));
        Deque<Plan> plans = new ArrayDeque<>(List.of(driver.executableQuery("EXPLAIN " + script.text())
                .withParameters(parameters)
                .execute()
                .summary()
                .plan()));
        while (!plans.isEmpty()) {
            Plan plan = plans.pop();
            assertThat(plan.operatorType()).doesNotContain("AllNodesScan").doesNotContain("AllRelationshipsScan");
            plans.addAll(plan.children().stream().map(Plan.class::cast).toList());
        }
    }

    static Stream<CypherScript> reading() {
        return CypherScripts.of("read").scripts().stream();
    }

    @ParameterizedTest
    @MethodSource("saved")
    void offersEachSavedScriptInTheGuideAsOneThatRuns(CypherScript script) throws Exception {
        String written = script.editable(Map.of());

        mvc.perform(get("/browser/guide.html"))
                .andExpect(content()
                        .string(containsString(
                                "<pre class=\"code runnable\">" + HtmlUtils.htmlEscape(written, "UTF-8") + "</pre>")));
        assertThat(driver.executableQuery(written).execute().keys()).isNotEmpty();
    }

    static Stream<CypherScript> saved() {
        return CypherScripts.of("queries").scripts().stream();
    }

    @Test
    void givesNeo4jBrowserItsStyleAndTheGuide() throws Exception {
        mvc.perform(get("/browser/guide.html").header("Origin", "http://localhost:7474"))
                .andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("[r:ACCUSES]-&gt;()")))
                .andExpect(content().string(containsString("r.sources &gt;= 1")));
        mvc.perform(get("/browser/style.grass").header("Origin", "http://localhost:7474"))
                .andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(content().string(containsString("caption: '{label}'")));
    }
}
