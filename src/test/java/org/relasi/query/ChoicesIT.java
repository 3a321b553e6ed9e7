package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters with closed lists of values, and what is said of words that nobody knows. */
class ChoicesIT extends QueryApi {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type=ACCUSES,POISONED",
                "type=accuses,poisoned",
                "type=Accuses&type=Poisoned",
                "types=ACCUSES, POISONED",
                "types=accuses&type=poisoned",
                "type=ACCUSES&types=POISONED,ACCUSES"
            })
    void areTakenInAnyCaseWithCommasOrRepeated(String types) throws Exception {
        assertThat(allPages("/relationships?limit=50&" + types, "$.items[*].id"))
                .containsExactly("r-01", "r-02", "r-07", "r-14");
        ask("/paths?from=e-deu&to=e-rus&" + types)
                .andExpect(jsonPath("$.paths[0].relationships[0].id").value("r-01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type=event | 2",
                "types=EVENT,place | 3",
                "type=Event&type=Place | 3",
                "q=navalny&type=person,event | 2",
            })
    void keepEntitiesOfSomeTypes(String types, int count) throws Exception {
        ask("/entities?" + types).andExpect(jsonPath("$.items.length()").value(count));
    }

    @ParameterizedTest
    @CsvSource({
        "/relationships?status=Disputed&polarity=DENIED, r-02",
        "/entities/e-rus/relationships?direction=OUT&type=poisoned, r-02"
    })
    void areOfStatusPolarityAndDirectionToo(String uri, String id) throws Exception {
        ask(uri).andExpect(jsonPath("$.items[0].id").value(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relationships?type=%20",
                "/relationships?type=",
                "/relationships?types=ACCUSES,",
                "/relationships?type=ACCUSES,,DENIES",
                "/relationships?type=ACCUSES&type=",
                "/relationships?status=",
                "/relationships?since=",
                "/entities?type=%20",
                "/paths?from=e-rus&to=e-usa&types=",
                "/entities/e-rus/timeline?direction=",
                "/queries/who_accuses_whom?minSources=",
                "/queries/who_speaks_for_whom?titles=%20",
                "/exports/graph?format=csv&since="
            })
    void areNotEmpty(String uri) throws Exception {
        mvc.perform(get(URI.create("/api/v1" + uri)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").isString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relationships?since=2021-02-02&until=2021-02-01",
                "/relationships?source=e-rus&since=2021-02-02&until=2021-02-01",
                "/relationships?source=e-rus&target=e-deu&since=2021-02-02&until=2021-02-01",
                "/relationships?type=ACCUSES&since=2021-02-02&until=2021-02-01",
                "/entities/e-rus/relationships?since=2021-02-02&until=2021-02-01",
                "/entities/e-rus/timeline?since=2021-02-02&until=2021-02-01",
                "/queries/news_of_days?since=2021-02-02&until=2021-02-01",
                "/queries/happened_between?until=2001-02-01",
                "/exports/graph?format=csv&since=2021-02-02&until=2021-02-01",
                "/exports/queries/news_of_days?format=csv&since=2021-02-02&until=2021-02-01"
            })
    void doNotEndBeforeTheyBegin(String uri) throws Exception {
        refuse(400, "invalid-request", uri)
                .andExpect(jsonPath("$.errors[0].field").value("until"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | /relationships?type=ACUSES | (did you mean 'ACCUSES'?): it is one of [ACCUSES, DENIES",
                "400 | /entities?type=Persn | (did you mean 'Person'?): it is one of [Person, State",
                "400 | /relationships?status=dispute | (did you mean 'disputed'?): it is one of [asserted",
                "400 | /relationships?polarity=maybe | it is one of [asserted, alleged",
                "400 | /relationships?tpye=ACCUSES | (did you mean 'type'?); there are [source, target, type",
                "400 | /relationships?colour=red | is no parameter here; there are [source",
                "400 | /entities?feilds=id | did you mean 'fields'?",
                "400 | /entities?fields=nmae | (did you mean 'name'?); there are [id",
                "400 | /queries/who_accuses_whom?minSource=1 | (did you mean 'minSources'?); there are [minSources]",
                "404 | /queries/who_acuses_whom | Did you mean 'who_accuses_whom'? There are who_accuses_whom, ",
                "404 | /queries/nothing_like_it_at_all | who_denies_most",
                "400 | /exports/graph?format=grapml | (did you mean 'graphml'?); there are [graphml, csv",
                "400 | /exports/graph?fromat=csv | (did you mean 'format'?); there are [format",
                "404 | /exports/queries/neighborhood?format=csv | Did you mean 'neighbourhood'?"
            })
    void areListedWhereAWordIsUnknown(int status, String uri, String detail) throws Exception {
        refuse(status, status == 400 ? "invalid-request" : "query-not-found", uri)
                .andExpect(jsonPath("$.detail", containsString(detail)));
    }

    @Test
    void takeListsOfScriptsRepeatedToo() throws Exception {
        ask("/queries/who_speaks_for_whom?titles=presiden&titles=president")
                .andExpect(jsonPath("$.rows.length()").value(2));
    }
}
