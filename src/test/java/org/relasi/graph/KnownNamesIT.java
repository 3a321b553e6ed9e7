package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.StoreTest;

@StoreTest
class KnownNamesIT {

    @Test
    void namesStatesOfAnOlderStoreOnce() {
        try (TestGraph older = TestGraph.empty()) {
            older.query(
                    "CREATE (:Entity:State {id: 'CHN', iso3: 'CHN', name: 'China', aliases: [], keys: ['china', 'zhongguo']}),"
                            + " (:Entity:Place {id: 'x', iso3: 'CHN', keys: ['x']}), (:Entity:State {id: 'y', keys: ['y']})");
            try (TestGraph graph = TestGraph.opened()) {
                List<Object> keys =
                        graph.value("MATCH (e {id: 'CHN'}) RETURN e.keys").asList();
                assertThat(keys)
                        .contains("china", "cina", "tiongkok", "zhongguo")
                        .isSorted();
                assertThat(graph.value("MATCH (e {id: 'x'}) RETURN e.keys").asList())
                        .containsExactly("x");
                assertThat(graph.value("MATCH (e {id: 'y'}) RETURN e.keys").asList())
                        .containsExactly("y");
            }
            String before = older.lastCommit();
            TestGraph.opened().close();
            assertThat(older.lastCommit()).isEqualTo(before);
        }
    }

    @Test
    void namesAStateInBothLanguagesWhenItIsStored() {
        try (TestGraph graph = TestGraph.empty()) {
            graph.write(Readings.of("Inggris diam.").state("Inggris", "GBR"));

            assertThat(graph.value("MATCH (e:State) RETURN e.keys").asList())
                    .contains("inggris", "inggris raya", "united kingdom", "uk");
        }
    }

    @Test
    void namesAnInternationalBodyInBothLanguagesWhenItIsStored() {
        try (TestGraph graph = TestGraph.empty()) {
            graph.write(Readings.of("PBB diam.").organization("PBB"));

            assertThat(graph.value("MATCH (e:Organization) RETURN e.keys").asList())
                    .contains("pbb", "un", "united nations", "perserikatan bangsa bangsa")
                    .isSorted();
            assertThat(graph.value("MATCH (e:Organization) RETURN e.lookup").asString())
                    .contains("|united nations|");
        }
    }

    @Test
    void namesInternationalBodiesOfAnOlderStoreOnce() {
        try (TestGraph older = TestGraph.empty()) {
            older.write(Readings.of("Bank Dunia diam.").organization("Bank Dunia"));
            older.query("MATCH (e:Organization) SET e.keys = ['bank dunia'], e.lookup = '|bank dunia|'");

            TestGraph.opened().close();

            assertThat(older.value("MATCH (e:Organization) RETURN e.lookup").asString())
                    .contains("|bank dunia|", "|world bank|");
            String before = older.lastCommit();
            TestGraph.opened().close();
            assertThat(older.lastCommit()).isEqualTo(before);
        }
    }
}
