package org.relasi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@TestPropertySource(properties = "relasi.export.max-edges=13")
class ExportPartsIT extends ExportApi {

    @Test
    void goesAsFarFromAnEntityAsIsAsked() throws Exception {
        List<JsonNode> one = lines("format=ndjson&evidence=false&entity=e-che");
        List<JsonNode> two = lines("format=ndjson&evidence=false&entity=e-che&depth=2");

        assertThat(ids(one, "edge")).containsExactlyInAnyOrder("r-15", "r-16");
        assertThat(ids(one, "entity")).containsExactly("e-che", "e-rus", "e-usa");
        assertThat(ids(two, "edge")).containsAll(ids(one, "edge")).contains("r-01", "r-07", "r-09");
        assertThat(ids(two, "entity")).contains("e-putin", "e-biden", "e-nato", "e-deu");
    }

    @Test
    void takesTheEvidenceOfTheEdgesAndWhatTheEvidenceSpeaksOf() throws Exception {
        List<JsonNode> lines = lines("format=ndjson&entity=e-navalny");

        assertThat(ids(lines, "edge")).containsExactlyInAnyOrder("r-02", "r-14");
        assertThat(ids(lines, "statement")).contains("s-02", "s-04", "s-14").doesNotContain("s-07");
        assertThat(ids(lines, "sentence")).containsExactly("a-1-0", "a-1-1");
        assertThat(ids(lines, "entity")).contains("e-navalny", "e-rus", "e-poisoning", "e-deu");
    }

    @Test
    void takesWhatWasReportedInATimeWindow() throws Exception {
        List<JsonNode> early = lines("format=ndjson&until=2021-01-31");
        List<JsonNode> late = lines("format=ndjson&since=2021-02-01");

        assertThat(ids(early, "article")).containsExactly("a-1");
        assertThat(ids(late, "article")).containsExactly("a-2");
        assertThat(ids(early, "edge")).contains("r-01", "r-06").doesNotContain("r-07");
        assertThat(ids(late, "edge")).contains("r-07", "r-06").doesNotContain("r-01");
        assertThat(ids(early, "statement")).contains("s-01").doesNotContain("s-07");
        assertThat(ids(early, "entity")).contains("e-deu").doesNotContain("e-biden");
        assertThat(lines("format=ndjson&since=2030-01-01")).hasSize(1);
    }

    @Test
    void takesATimeWindowAroundAnEntity() throws Exception {
        List<JsonNode> lines = lines("format=ndjson&evidence=false&entity=e-rus&since=2021-02-01");

        assertThat(ids(lines, "edge")).contains("r-07", "r-11").doesNotContain("r-01", "r-02");
    }

    @Test
    void takesWhatASavedScriptReturns() throws Exception {
        List<JsonNode> lines = lines("format=ndjson&query=who_accuses_whom");

        assertThat(ids(lines, "edge")).containsExactlyInAnyOrder("r-01", "r-07");
        assertThat(ids(lines, "entity")).containsExactly("e-deu", "e-rus", "e-usa");
        assertThat(lines("format=ndjson&query=who_accuses_whom&minSources=99")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"graphml", "csv", "ndjson", "cameo"})
    void writesEveryPartInEveryFormat(String format) throws Exception {
        assertThat(export("format={f}", format)).isNotEmpty();
        assertThat(export("format={f}&entity=e-che&depth=1", format)).isNotEmpty();
        assertThat(export("format={f}&query=who_accuses_whom", format)).isNotEmpty();
        assertThat(export("format={f}&since=2021-01-01&until=2021-01-31", format))
                .isNotEmpty();
    }

    @Test
    void refusesAPartThatIsTooLargeAndSaysWhatToDo() throws Exception {
        refuse(422, "export-too-large", "format=graphml&entity=e-rus&depth=4")
                .andExpect(jsonPath("$.detail").value(containsString("smaller depth")));
        refuse(422, "export-too-large", "format=csv&query=newest_relationships");
    }

    @Test
    void refusesWhatIsNotThere() throws Exception {
        refuse(404, "entity-not-found", "format=csv&entity=e-nobody");
        refuse(404, "query-not-found", "format=csv&query=who_loves_whom");
    }

    @Test
    void refusesAScriptThatReturnsNoGraph() throws Exception {
        refuse(422, "no-graph", "format=graphml&query=publishers");
    }

    @ParameterizedTest
    @CsvSource({
        "entity=e-rus, format",
        "format=gexf, format",
        "format=csv&depth=2, depth",
        "format=csv&entity=e-rus&depth=5, depth",
        "format=csv&entity=e-rus&depth=two, depth",
        "format=csv&entity=, entity",
        "format=csv&since=yesterday, since",
        "format=csv&since=2021-02-01&until=2021-01-01, until",
        "format=csv&evidence=perhaps, evidence",
        "format=cameo&evidence=false, evidence",
        "format=csv&entities=e-rus, entities",
        "format=csv&query=who_accuses_whom&depth=1, depth",
        "format=csv&query=who_accuses_whom&minSources=many, minSources"
    })
    void refusesWhatMakesNoSense(String parameters, String field) throws Exception {
        refuse(400, "invalid-request", parameters)
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }
}
