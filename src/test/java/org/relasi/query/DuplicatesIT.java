package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.relasi.TestNeo4j;

/** What the saved script of possible duplicates sees. */
class DuplicatesIT extends QueryApi {

    @BeforeAll
    static void addTwins() {
        try (Driver driver = TestNeo4j.driver();
                Session session = driver.session()) {
            session.run("""
                    UNWIND [
                      ['Person', 'p-1', 'Anies Baswedan', ['Anies']],
                      ['Person', 'p-2', 'Anies Rasyid Baswedan', ['Anies']],
                      ['Person', 'p-3', 'Mohammed bin Salman', []],
                      ['Person', 'p-4', 'Muhammad ibn Salman', []],
                      ['Person', 'p-5', 'Soekarno', []],
                      ['Person', 'p-6', 'Sukarno', []],
                      ['Person', 'p-7', 'Budi', []],
                      ['Person', 'p-8', 'Budi', []],
                      ['Person', 'p-9', 'Anies Wijaya', ['Anies']],
                      ['Organization', 'o-1', 'Badan Contoh Nasional', ['BCN']],
                      ['Organization', 'o-2', 'BCN', []],
                      ['Event', 'v-1', 'serangan', []],
                      ['Event', 'v-2', 'serangan', []]] AS row
                    CREATE (e:Entity:$(row[0]) {id: row[1], name: row[2], aliases: row[3], keys: [], lookup: '|'})
                    """).consume();
        }
    }

    @Test
    void listsEachPairOfOneNameOnce() throws Exception {
        String answer = ask("/queries/possible_duplicates")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        List<String> ids = JsonPath.read(answer, "$.rows[*].id");
        List<String> others = JsonPath.read(answer, "$.rows[*].otherId");
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            pairs.add(ids.get(i) + " " + others.get(i));
        }

        assertThat(pairs).containsExactlyInAnyOrder("e-biden-2 e-biden", "p-1 p-2", "p-3 p-4", "p-5 p-6", "o-2 o-1");
    }
}
