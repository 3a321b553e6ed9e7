package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.relasi.TestNeo4j;

/** Names stand wherever ids of entities do, and mean one of them or are said to mean none. */
class NamesIT extends QueryApi {

    @BeforeAll
    static void addNames() {
        try (Driver driver = TestNeo4j.driver()) {
            driver.executableQuery("""
                    UNWIND [
                      ['Person', 'n-anies', 'Anies Baswedan', []],
                      ['Person', 'n-budi-1', 'Budi Santosa', ['Budi']],
                      ['Person', 'n-budi-2', 'Budi Waseso', ['Budi']],
                      ['State', 'n-irn', 'Iran', []],
                      ['State', 'n-ssd', 'Sudan Selatan', ['South Sudan']],
                      ['Organization', 'n-museum', 'Museum Perbatasan Bersama', []],
                      ['Person', 'n-mega-p', 'Megawati Sukarnoputri', []],
                      ['Event', 'n-mega-e', 'pidato Megawati Sukarnoputri', []]] AS row
                    CREATE (e:Entity:$(row[0]) {id: row[1], name: row[2], aliases: row[3], keys: [n IN [row[2]] + row[3] | toLower(n)]})
                    SET e.lookup = reduce(names = '|', name IN [e.name] + e.aliases | names + toLower(name) + '|'),
                      e.iso3 = CASE row[1] WHEN 'n-irn' THEN 'IRN' WHEN 'n-ssd' THEN 'SSD' END""").execute();
            driver.executableQuery("CALL db.awaitIndexes(60)").execute();
            driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                    .execute();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "e-rus, e-rus",
        "Rusia, e-rus",
        "russia, e-rus",
        "  KREMLIN , e-rus",
        "Germany, e-deu",
        "DEU, e-deu",
        "us, e-usa",
        "Switzerland, e-che",
        "TÜRKIYE, e-tur",
        "Jermann, e-deu",
        "Amerika Serikta, e-usa",
        "Vladimir Puttin, e-putin",
        "Anis Baswedan, n-anies",
        "Aniés Baswedan, n-anies",
        "baswedan, n-anies",
        "museum perbatasan, n-museum",
        "Megawati Soekarnoputri, n-mega-p",
        "Megawati, n-mega-p",
        "iran, n-irn"
    })
    void meanTheOneThatBearsThem(String name, String id) throws Exception {
        ask("/entities/{name}", name).andExpect(jsonPath("$.id").value(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relationships?source=Rusya",
                "/relationships?target=Moskow",
                "/entities/Kremlin/relationships",
                "/entities/Russia/timeline",
                "/entities/Rusia/articles",
                "/paths?from=Germany&to=Alexei Navalny",
                "/articles?entity=Putin",
                "/queries/neighbourhood?entity=Rusya",
                "/queries/evidence_between_two?first=Jermn&second=RUS",
                "/queries/said_by?speaker=DEU"
            })
    void standWhereIdsDo(String uri) throws Exception {
        String found = ask(uri).andReturn().getResponse().getContentAsString();
        assertThat(found).contains("\"id\":\"").doesNotContain("\"items\":[]").doesNotContain("\"rows\":[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entities/Zzyzx Qwop",
                "/entities/Zzyzx Qwop/relationships",
                "/entities/Zzyzx Qwop/timeline",
                "/entities/Zzyzx Qwop/articles",
                "/relationships?source=Zzyzx Qwop",
                "/relationships?target=Zzyzx Qwop",
                "/relationships?source=e-rus&target=Zzyzx Qwop",
                "/paths?from=Zzyzx Qwop&to=e-rus",
                "/paths?from=e-rus&to=Zzyzx Qwop",
                "/articles?entity=Zzyzx Qwop",
                "/queries/neighbourhood?entity=Zzyzx Qwop",
                "/queries/common_enemies?first=e-rus&second=Zzyzx Qwop",
                "/exports/graph?format=graphml&entity=Zzyzx Qwop",
                "/exports/graph?format=ndjson&query=neighbourhood&entity=Zzyzx Qwop",
                "/exports/queries/neighbourhood?format=ndjson&entity=Zzyzx Qwop"
            })
    void ofNobodyAreSaidToBeThat(String uri) throws Exception {
        refuse(404, "entity-not-found", uri).andExpect(jsonPath("$.detail", containsString("Zzyzx Qwop")));
    }

    @Test
    void ofNobodyComeWithTheNearest() throws Exception {
        refuse(404, "entity-not-found", "/relationships?source=Alexander Navalni")
                .andExpect(jsonPath("$.errors[0].field").value("source"))
                .andExpect(jsonPath("$.candidates[*].id", hasItem("e-navalny")))
                .andExpect(jsonPath("$.candidates[0].type").value("Person"))
                .andExpect(jsonPath("$.detail", containsString("Alexei Navalny (Person, e-navalny)")));
    }

    /** A state that is not there is not another one whose name is a letter away, or has its name in it. */
    @ParameterizedTest
    @ValueSource(strings = {"Irak", "Iraq", "Sudan", "Austria", "SVK", "Niger"})
    void ofStatesThatAreNotThereMeanNoOther(String state) throws Exception {
        refuse(404, "entity-not-found", "/entities/{name}", state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entities/Budi",
                "/relationships?source=budi",
                "/paths?from=e-rus&to=Budi",
                "/articles?entity=Budi",
                "/queries/neighbourhood?entity=Budi",
                "/exports/graph?format=csv&entity=Budi"
            })
    void ofSeveralListThem(String uri) throws Exception {
        refuse(409, "ambiguous-name", uri)
                .andExpect(jsonPath("$.candidates[*].id", containsInAnyOrder("n-budi-1", "n-budi-2")))
                .andExpect(jsonPath("$.candidates[*].type", everyItem(is("Person"))))
                .andExpect(jsonPath("$.detail", containsString("Budi Waseso (Person, n-budi-2)")));
    }

    @Test
    void comeWithHowMuchThereIsOfEach() throws Exception {
        refuse(409, "ambiguous-name", "/entities/Biden")
                .andExpect(jsonPath("$.candidates[*].id", contains("e-biden", "e-biden-2")))
                .andExpect(jsonPath("$.candidates[0].relationships").value(3))
                .andExpect(jsonPath("$.candidates[0].mentions", greaterThan(0)));
    }

    @Test
    void sayInTheAnswerOfAScriptWhoIsMeant() throws Exception {
        ask("/queries/evidence_between_two?first=Germany&second=Rusya")
                .andExpect(jsonPath("$.entities.first.id").value("e-deu"))
                .andExpect(jsonPath("$.entities.second.name").value("Rusia"));
        ask("/queries/who_accuses_whom").andExpect(jsonPath("$.entities").isEmpty());
    }

    /** Its name is that of another too, so that only its id tells it apart. */
    @Test
    void giveWayToIdsInScripts() throws Exception {
        ask("/queries/neighbourhood?entity=e-biden")
                .andExpect(jsonPath("$.rows.length()").value(3))
                .andExpect(jsonPath("$.entities.entity.id").value("e-biden"));
        ask("/queries/neighbourhood?entity=e-biden-2")
                .andExpect(jsonPath("$.rows.length()").value(0))
                .andExpect(jsonPath("$.entities.entity.id").value("e-biden-2"));
    }

    @Test
    void areNotTheSameForBothEndsOfAPath() throws Exception {
        refuse(400, "invalid-request", "/paths?from=Rusia&to=Russia")
                .andExpect(jsonPath("$.errors[0].field").value("to"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relationships?source=%20",
                "/relationships?target=",
                "/articles?entity=",
                "/queries/neighbourhood?entity=%20",
                "/exports/graph?format=csv&entity=%20",
                "/paths?from=&to=e-rus"
            })
    void areNotEmpty(String uri) throws Exception {
        mvc.perform(get(URI.create("/api/v1" + uri))).andExpect(status().isBadRequest());
    }

    @Test
    void leadToNeo4jBrowserOfTheOneThatIsMeant() throws Exception {
        mvc.perform(get("/browser/entities/Budi")).andExpect(status().isConflict());
    }

    @Test
    void haveAnEntityTagAlsoWhereOnlyTheHeadIsAskedFor() throws Exception {
        String tag = ask("/entities/Rusia").andReturn().getResponse().getHeader("ETag");
        mvc.perform(head("/api/v1/entities/Rusia")).andExpect(status().isOk()).andExpect(header().string("ETag", tag));
        mvc.perform(head("/api/v1/entities/Rusia").header("If-None-Match", tag)).andExpect(status().isNotModified());
    }
}
