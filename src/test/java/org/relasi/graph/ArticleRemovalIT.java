package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relasi.extract.Polarity.ALLEGED;
import static org.relasi.extract.Polarity.ASSERTED;
import static org.relasi.extract.Polarity.DENIED;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.relasi.StoreTest;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;

@StoreTest
class ArticleRemovalIT {

    private TestGraph graph;

    @BeforeEach
    void open() {
        graph = TestGraph.empty();
    }

    @AfterEach
    void checkAndClose() {
        assertThat(graph.check().differences()).isEmpty();
        graph.close();
    }

    @Test
    void leavesWhatTheOtherArticlesSay() {
        graph.write(attack("Satu.", ASSERTED));
        List<Record> before = everything();
        Readings second = attack("Dua.", ALLEGED).person("Dua");
        graph.write(second);
        graph.write(attack("Tiga.", DENIED));
        remove(attack("Tiga.", DENIED));
        assertThat(graph.edge("ATTACKS")).containsEntry("statements", 2L).containsEntry("status", "asserted");

        remove(second);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void takesBackTheEdgeThatNothingSupportsAnyMore() {
        graph.write(attack("Satu.", DENIED));
        graph.write(attack("Dua.", ASSERTED));

        remove(attack("Dua.", ASSERTED));

        assertThat(graph.edges()).isZero();
        assertThat(graph.value("MATCH (e:Entity) RETURN count(e)").asLong()).isEqualTo(2);
    }

    @Test
    void leavesNothingOfTheOnlyArticle() {
        graph.write(quarrel());

        remove(quarrel());

        assertThat(graph.value("MATCH (n) WHERE NOT n:WriterLock AND NOT n:WithdrawnEdge RETURN count(n)")
                        .asLong())
                .isZero();
    }

    @Test
    void makesTheSameGraphAgain() {
        graph.write(attack("Satu.", ASSERTED));
        graph.write(quarrel());
        List<Record> before = everything();

        remove(quarrel());
        assertThat(everything()).isNotEqualTo(before);
        graph.write(quarrel());

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void takesBackADenialOfWhatAnotherArticleSays() {
        graph.write(attack("Satu.", ASSERTED));
        graph.write(quarrel());
        graph.query("MATCH (denial:Statement {type: 'DENIES'}), (said:Statement {type: 'ATTACKS'})"
                + " CREATE (denial)-[:ANSWERS]->(said)");
        graph.query("MATCH ()-[r:ATTACKS]->() SET r.status = 'disputed', r.denials = 1, r.label = 'attacks (disputed)'"
                + " WITH r MATCH (card:EdgeCard {id: r.id}) SET card.status = 'disputed'");
        assertThat(graph.check().holds()).isTrue();

        remove(quarrel());

        assertThat(graph.edge("ATTACKS")).containsEntry("status", "asserted").containsEntry("denials", 0L);
    }

    @Test
    void knowsWhatIsNotStored() {
        assertThat(graph.writer().delete("none")).isFalse();
        assertThat(graph.value("MATCH (n) WHERE NOT n:WriterLock AND NOT n:WithdrawnEdge RETURN count(n)")
                        .asLong())
                .isZero();
    }

    private void remove(Readings readings) {
        assertThat(graph.writer().delete(readings.read().article().id().value()))
                .isTrue();
    }

    /** All nodes and relationships with all they carry, in an order of their own. */
    private List<Record> everything() {
        return graph.query("MATCH (n) WHERE NOT n:WriterLock OPTIONAL MATCH (n)-[r]->(m)"
                + " RETURN labels(n) AS labels, properties(n) AS node, type(r) AS type, properties(r) AS tie, m.id AS other"
                + " ORDER BY node.id, type, other, tie.id");
    }

    private static Readings attack(String opening, Polarity polarity) {
        return Readings.of("Rusia menyerang Ukraina.", opening)
                .state("Rusia", "RUS")
                .state("Ukraina", "UKR")
                .says(0, RelationType.ATTACKS, 1, polarity);
    }

    private static Readings quarrel() {
        return Readings.of("Jepang menuduh Rusia, dan Rusia membantah.")
                .state("Jepang", "JPN")
                .state("Rusia", "RUS")
                .says(0, RelationType.ACCUSES, 1, ASSERTED)
                .denies(1, 0, List.of(), List.of(0));
    }
}
