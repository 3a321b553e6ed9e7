package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimControllerIT extends QueryApi {

    @Test
    void tellsAccusationsLatestFirstWithWhatCameOfThem() throws Exception {
        ask("/claims")
                .andExpect(jsonPath("$.items[*].id", contains("s-07", "s-01")))
                .andExpect(jsonPath("$.items[*].status", contains("unanswered", "denied")))
                .andExpect(content().json("""
                        {"items": [{}, {"responses": 1, "links": {"responses": "/api/v1/claims/s-01/responses"},
                          "statement": {"source": {"name": "Jerman"}, "target": {"name": "Rusia"}}}]}"""));
    }

    @ParameterizedTest
    @CsvSource({
        "status=unanswered, 1",
        "status=denied, 1",
        "status=confirmed, 0",
        "'status=denied,unanswered', 2",
        "actor=Jerman, 1",
        "actor=Rusia, 2",
        "actor=Rusia&status=denied, 1",
        "since=2021-02-01, 1",
        "until=2021-01-31, 1",
        "since=2021-01-10&until=2021-01-10, 1",
        "minConfidence=0.95, 0"
    })
    void filters(String filter, int count) throws Exception {
        ask("/claims?" + filter).andExpect(jsonPath("$.items", hasSize(count)));
    }

    @Test
    void pagesThroughAllExactlyOnce() throws Exception {
        assertThat(allPages("/claims?limit=1", "$.items[*].id")).containsExactly("s-07", "s-01");
        assertThat(allPages("/claims?limit=1&actor=Rusia", "$.items[*].id")).containsExactly("s-07", "s-01");
    }

    @Test
    void tellsWhatAnswersAnAccusation() throws Exception {
        ask("/claims/s-01/responses").andExpect(content().json("""
                {"items": [{"kind": "denial", "reach": "within", "score": 1.0,
                  "statement": {"id": "s-03", "source": {"name": "Rusia"}, "target": {"name": "Jerman"}}}]}"""));
        ask("/claims/s-07/responses").andExpect(jsonPath("$.items", empty()));
    }

    @Test
    void refusesWhatIsNoAccusation() throws Exception {
        refuse(404, "claim-not-found", "/claims/s-03/responses");
        refuse(400, "invalid-request", "/claims?since=2026-02-01&until=2026-01-01");
        refuse(400, "invalid-request", "/claims?status=open");
        refuse(400, "invalid-request", "/claims?source=Rusia");
    }
}
