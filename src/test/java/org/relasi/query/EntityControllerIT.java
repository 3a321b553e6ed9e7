package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityControllerIT extends QueryApi {

    @ParameterizedTest
    @CsvSource({
        "Rusia, e-rus",
        "kreml, e-rus",
        "AS, e-usa",
        "united STATES, e-usa",
        "navaln, e-navalny",
        "PUTIN, e-putin",
        "pakta utara, e-nato",
        "turkiye, e-tur",
        "TÜRK, e-tur"
    })
    void findsByTheBeginningOfANameOrAlias(String q, String id) throws Exception {
        ask("/entities?q={q}", q).andExpect(jsonPath("$.items[*].id", hasItem(id)));
    }

    @Test
    void tellsAnEntityWithItsStableIdOnly() throws Exception {
        ask("/entities/e-rus").andExpect(content().json("""
                                        {"id": "e-rus", "type": "State", "name": "Rusia", "iso3": "RUS",
                                         "aliases": ["Kremlin", "Moskow", "Russia"]}"""));
    }

    @Test
    void tellsWhenAnEventHappened() throws Exception {
        ask("/entities/e-poisoning")
                .andExpect(jsonPath("$.eventTime").value("2020-08-01"))
                .andExpect(jsonPath("$.eventPrecision").value("month"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "a\"b",
                "+ - && || ! ( ) { } [ ] ^ ~ * ? : \\ /",
                "name:*",
                "\u0000\u202e",
                "OR",
                "",
                " ",
                "'; DROP"
            })
    void takesAnyTextAsWords(String q) throws Exception {
        ask("/entities?q={q}", q);
    }

    @Test
    void doesNotReadOperatorsInASearch() throws Exception {
        ask("/entities?q={q}", "rusia OR jerman").andExpect(jsonPath("$.items", empty()));
        ask("/entities?q={q}", "*").andExpect(jsonPath("$.items", empty()));
    }

    @Test
    void keepsOneType() throws Exception {
        ask("/entities?type=Event").andExpect(jsonPath("$.items[*].id", contains("e-summit", "e-poisoning")));
        ask("/entities?q=navalny&type=Person").andExpect(jsonPath("$.items[*].id", contains("e-navalny")));
    }

    @ParameterizedTest
    @CsvSource({"/entities?limit=1, 13", "/entities?limit=5, 13", "/entities?q=n&limit=1, 3", "/entities?q=b&limit=1, 2"
    })
    void pagesThroughAllExactlyOnce(String uri, int count) throws Exception {
        assertThat(allPages(uri, "$.items[*].id")).doesNotHaveDuplicates().hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "direction=both, 7",
        "direction=out, 2",
        "direction=in, 5",
        "type=ACCUSES, 2",
        "status=disputed, 1",
        "minSources=2, 1",
        "since=2021-02-01, 4",
        "until=2021-02-01, 4",
        "direction=out&type=DENIES, 1"
    })
    void listsTheRelationshipsOfAnEntity(String filter, int count) throws Exception {
        ask("/entities/e-rus/relationships?" + filter).andExpect(jsonPath("$.items", hasSize(count)));
        assertThat(allPages("/entities/e-rus/relationships?limit=1&" + filter, "$.items[*].id"))
                .doesNotHaveDuplicates()
                .hasSize(count);
    }

    @Test
    void keepsTheDirectionOfARelationship() throws Exception {
        ask("/entities/e-rus/relationships?type=DENIES")
                .andExpect(jsonPath("$.items[0].source.id").value("e-rus"))
                .andExpect(jsonPath("$.items[0].target.id").value("e-deu"));
    }

    @Test
    void namesWhatIsUnknown() throws Exception {
        refuse(404, "entity-not-found", "/entities/nobody").andExpect(jsonPath("$.detail", containsString("nobody")));
        refuse(404, "entity-not-found", "/entities/nobody/relationships");
        refuse(400, "invalid-request", "/entities?tpye=State&x=1")
                .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder("tpye", "x")));
        refuse(400, "invalid-request", "/entities?type=Planet")
                .andExpect(jsonPath("$.errors[0].field").value("type"))
                .andExpect(
                        jsonPath("$.errors[0].message", containsString("Person, State, Organization, Event, Place")));
    }

    @ParameterizedTest
    @CsvSource({
        "/entities?limit=0, limit",
        "/entities?limit=201, limit",
        "/entities?limit=x, limit",
        "/entities?cursor=!!, cursor",
        "/entities?cursor=YWJj, cursor",
        "/entities?cursor=, cursor",
        "/entities/e-rus/relationships?since=yesterday, since",
        "/entities/e-rus/relationships?direction=up, direction",
        "/entities/e-rus/relationships?type=LOVES, type",
        "/entities/e-rus/relationships?minSources=-1, minSources",
        "/entities/e-rus/relationships?status=denied, status"
    })
    void namesTheParameterThatIsUnfit(String uri, String field) throws Exception {
        refuse(400, "invalid-request", uri)
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void refusesTheCursorOfAnotherList() throws Exception {
        String cursor = new Cursor("relationships", "", "r-01").write();
        refuse(400, "invalid-request", "/entities?cursor={c}", cursor);
        refuse(400, "invalid-request", "/entities?q=a&cursor={c}", new Cursor("search", "NaN?", "x").write());
    }
}
