package org.relasi.query;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.relasi.TestNeo4j;

/** The saved scripts that look for what {@code graph.cypher} has not: offices, friends, plans, copies and faults. */
class MoreScriptsIT extends QueryApi {

    @BeforeAll
    static void addMore() throws IOException {
        try (Driver driver = TestNeo4j.driver();
                Session session = driver.session()) {
            run(session, "more.cypher");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alliances_and_blocs | 4 | r-29",
                "chain_of_accusations?entity=as | 3 | r-20",
                "mutual_accusations | 1 | r-20",
                "who_speaks_for_whom | 1 | Dmitry Peskov",
                "who_speaks_for_whom?titles=menteri,presiden | 4 | r-23",
                "people_who_changed_offices | 1 | Menteri Pertahanan",
                "common_friends?first=Jerman&second=AS | 1 | e-ec",
                "bridges_between_camps?first=Jerman&second=AS | 1 | r-25",
                "plans_and_promises | 1 | r-28",
                "punishments | 1 | r-26",
                "changed_status | 2 | intended",
                "type_conflicts | 1 | e-jenewa",
                "states_without_code | 1 | Krimea",
                "articles_without_statements | 1 | a-4",
                "incomplete_articles | 3 | a-5",
                "copied_stories | 1 | Koran Tiga",
                "odd_dates | 1 | s-26",
                "odd_dates?days=400 | 0 | rows",
                "said_about?entity=swiss | 1 | AIDS"
            })
    void findsWhatItsTitleSays(String query, int rows, String hint) throws Exception {
        ask("/queries/" + query)
                .andExpect(jsonPath("$.rows.length()").value(rows))
                .andExpect(content().string(containsString(hint)));
    }
}
