package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.StoreTest;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.relasi.graph.CheckReport.Difference;
import org.relasi.graph.CheckReport.Kind;

@StoreTest
class ProjectionCheckIT {

    private TestGraph graph;

    @BeforeEach
    void open() {
        graph = TestGraph.empty();
        graph.write(Readings.of("Rusia mengkritik Ukraina dan bertemu Jepang.")
                .state("Rusia", "RUS")
                .state("Ukraina", "UKR")
                .state("Jepang", "JPN")
                .says(0, RelationType.CRITICIZES, 1, Polarity.ASSERTED)
                .says(0, RelationType.MEETS, 2, Polarity.ASSERTED));
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void holdsForWhatTheWriterWroteAndWritesNothing() {
        String before = graph.lastCommit();

        CheckReport report = graph.check();

        assertThat(report.holds()).isTrue();
        assertThat(report.edges()).isEqualTo(2);
        assertThat(graph.lastCommit()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MATCH ()-[r:CRITICIZES]->() SET r.sources = 9 | DIFFERENT",
                "MATCH ()-[r:CRITICIZES]->() SET r.note = 1 | DIFFERENT",
                "MATCH ()-[r:CRITICIZES]->() REMOVE r.label | DIFFERENT",
                "MATCH ()-[r:CRITICIZES]->() DELETE r | MISSING",
                "MATCH (a)-[r:CRITICIZES]->(b) CREATE (a)-[c:CRITICIZES]->(b) SET c = properties(r) | DIFFERENT",
                "MATCH (a)-[r:CRITICIZES]->(b) CREATE (b)-[c:CRITICIZES]->(a) SET c = properties(r) | UNFOUNDED",
                "MATCH (a)-[r:MEETS]->(b) CREATE (b)-[c:MEETS]->(a) SET c = properties(r) | UNFOUNDED",
                "MATCH (a {id: 'UKR'}), (b {id: 'JPN'}) CREATE (a)-[:ATTACKS {id: 'x'}]->(b) | UNFOUNDED",
                "MATCH (a {id: 'UKR'}), (b {id: 'JPN'}) CREATE (a)-[:ATTACKS]->(b) | UNFOUNDED",
                "MATCH (t:Statement {type: 'CRITICIZES'}) SET t.polarity = 'denied' | UNFOUNDED",
                "MATCH (t:Statement {type: 'CRITICIZES'}) DETACH DELETE t | UNFOUNDED",
                "MATCH (c:EdgeCard {type: 'CRITICIZES'}) SET c.sources = 99 | DIFFERENT",
                "MATCH (c:EdgeCard {type: 'CRITICIZES'}) DELETE c | DIFFERENT",
                "CREATE (:EdgeCard {id: 'x', type: 'ATTACKS', source: 'UKR', target: 'JPN'}) | UNFOUNDED",
            })
    void findsWhatWasTamperedWith(String tampering, Kind kind) {
        graph.query(tampering);

        CheckReport report = graph.check();

        assertThat(report.problems()).isEqualTo(1);
        assertThat(report.differences()).extracting(Difference::kind).containsExactly(kind);
    }

    @Test
    void looksAtEveryPage() {
        graph.query(
                "UNWIND range(1, 1200) AS i CREATE (:Entity {id: 'e' + i})-[:ATTACKS {id: 'x' + i}]->(:Entity {id: 'f' + i})");

        CheckReport report = graph.check();

        assertThat(report.problems()).isEqualTo(1200);
        assertThat(report.differences()).hasSize(CheckReport.LISTED);
        assertThat(List.copyOf(report.differences()))
                .extracting(Difference::type)
                .containsOnly("ATTACKS");
    }
}
