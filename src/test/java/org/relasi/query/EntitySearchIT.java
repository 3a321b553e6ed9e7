package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

class EntitySearchIT extends QueryApi {

    @Autowired
    Driver driver;

    @BeforeEach
    void nameMore() {
        store("State", "x-chn", "China", "cina", "tiongkok", "rrc");
        store("State", "x-gbr", "Inggris Raya", "inggris", "uk", "united kingdom");
        store("Person", "x-sukarno", "Soekarno");
        store("Person", "x-cahyo", "Tjahjo Kumolo");
        store("Person", "x-putin", "Putin");
        store("Organization", "x-kpk", "KPK");
    }

    @ParameterizedTest
    @CsvSource({
        "putn, e-putin",
        "puttin, e-putin",
        "navalni, e-navalny",
        "alexey navalni, e-navalny",
        "naval, e-navalny",
        "tiongkok, x-chn",
        "tiongkk, x-chn",
        "cina, x-chn",
        "tiong, x-chn",
        "amerika serikat, e-usa",
        "AS, e-usa",
        "inggris, x-gbr",
        "inggeris, x-gbr",
        "sukarno, x-sukarno",
        "cahyo, x-cahyo",
    })
    void findsInSpiteOfSpellingAndTyping(String typed, String id) throws Exception {
        ask("/entities?q={q}", typed).andExpect(jsonPath("$.items[*].id", hasItem(id)));
    }

    @Test
    void doesNotGuessAtShortWords() throws Exception {
        ask("/entities?q=kpu").andExpect(jsonPath("$.items", empty()));
        ask("/entities?q=kp").andExpect(jsonPath("$.items[*].id", contains("x-kpk")));
    }

    @Test
    void putsWhatIsWrittenAsAskedFirst() throws Exception {
        store("Person", "x-1", "Soeharto Muda", "harto");
        store("Person", "x-2", "Harto Suharto");
        store("Person", "x-3", "Soeharto");
        store("Person", "x-4", "Suhartono");
        store("Person", "x-5", "Sumarto");
        store("Organization", "x-6", "Suharto");

        List<String> found = allPages("/entities?q=suharto&limit=1", "$.items[*].id");

        assertThat(found).containsExactly("x-6", "x-2", "x-4", "x-3", "x-1", "x-5");
    }

    @Test
    void prefersThePersonWhoseFullNameIsKnown() throws Exception {
        ask("/entities?q=putin").andExpect(jsonPath("$.items[*].id", contains("e-putin", "x-putin")));
    }

    @Test
    void neitherSkipsNorRepeatsWhileEntitiesArrive() throws Exception {
        List<String> expected = allPages("/entities?q=n&limit=200", "$.items[*].id");
        List<String> given = new ArrayList<>();
        String cursor = null;
        int more = 0;
        do {
            String page = (cursor == null
                            ? ask("/entities?q=n&limit=1")
                            : ask("/entities?q=n&limit=1&cursor={c}", cursor))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            given.addAll(JsonPath.<List<String>>read(page, "$.items[*].id"));
            cursor = JsonPath.read(page, "$.nextCursor");
            store("Place", "new-" + more, "N" + "a".repeat(more % 3) + more);
            more++;
        } while (cursor != null && more < 100);

        assertThat(given).doesNotHaveDuplicates().containsAll(expected);
        driver.executableQuery("MATCH (e:Place) WHERE e.id STARTS WITH 'new-' DELETE e")
                .execute();
    }

    @Test
    void keepsTheType() throws Exception {
        ask("/entities?q=putin&type=State").andExpect(jsonPath("$.items[*].id", not(hasItem("e-putin"))));
    }

    private void store(String type, String id, String name, String... otherKeys) {
        List<String> keys = new ArrayList<>(List.of(otherKeys));
        keys.add(name.toLowerCase(java.util.Locale.ROOT));
        driver.executableQuery(
                        "MERGE (e:Entity {id: $id}) SET e:$($type), e.name = $name, e.aliases = [], e.keys = $keys")
                .withParameters(Map.of("type", type, "id", id, "name", name, "keys", keys))
                .execute();
    }
}
