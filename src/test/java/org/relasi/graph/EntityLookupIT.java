package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.summary.Plan;
import org.relasi.StoreTest;

/** The text by which scripts find an entity, whatever it is called. */
@StoreTest
class EntityLookupIT {

    private static final String FIND =
            "MATCH (e:Entity) WHERE e.lookup CONTAINS '|' + toLower('%s') + '|' RETURN e.name AS name";

    private TestGraph graph;

    @BeforeEach
    void open() {
        graph = TestGraph.empty();
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @ParameterizedTest
    @CsvSource({"Türkiye, 1", "TURKI, 1", "turkiye, 1", "republik turki, 1", "Turk, 0", "republik, 0"})
    void findsByEachWholeName(String typed, int found) {
        writeTurkey();

        assertThat(graph.query(FIND.formatted(typed))).hasSize(found);
    }

    @Test
    void isFilledWhereAnOlderVersionStoredNone() {
        writeTurkey();
        String written = lookup();
        graph.query("MATCH (e:Entity) REMOVE e.lookup");

        TestGraph.opened().close();

        assertThat(lookup()).isEqualTo(written).startsWith("|").contains("|turki|");
    }

    @Test
    void hasTheNamesOfAStateInBothLanguagesAlsoWhereAnOlderVersionStoredIt() {
        graph.write(Readings.of("China diam.").state("China", "CHN"));
        assertThat(graph.query(FIND.formatted("Tiongkok"))).hasSize(1);
        graph.query("MATCH (e:Entity) SET e.keys = ['china'], e.lookup = '|china|'");

        TestGraph.opened().close();

        assertThat(graph.query(FIND.formatted("Tiongkok"))).hasSize(1);
    }

    @Test
    void isFoundByItsIndex() {
        Plan projection = graph.plan(FIND.formatted("Turki")).children().get(0);

        assertThat(projection.children().get(0).operatorType()).startsWith("NodeIndexContainsScan");
    }

    @Test
    void holdsAsManyNamesAsItsIndexTakes() {
        writeTurkey();
        graph.query("MATCH (e:Entity) SET e.aliases = [i IN range(1, 3000) | '—— Türkiye —— ' + i]");

        graph.write(Readings.of("Ankara diam.").state("Ankara", "TUR"));

        assertThat(graph.query(FIND.formatted("ankara"))).hasSize(1);
    }

    private void writeTurkey() {
        for (String name : List.of("Türkiye", "Turki", "Republik Turki")) {
            graph.write(Readings.of(name + " diam.").state(name, "TUR"));
        }
    }

    private String lookup() {
        Record row = graph.query("MATCH (e:Entity) RETURN e.lookup AS lookup").get(0);
        return row.get("lookup").asString("");
    }
}
