package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.relasi.StoreTest;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.relasi.resolve.Entity;
import org.relasi.resolve.Judgement;
import org.relasi.syntax.EntityType;

@StoreTest
class GraphWriterIT {

    private TestGraph graph;

    @BeforeEach
    void open() {
        graph = TestGraph.empty();
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void storesAnArticleWithItsEvidence() {
        ReadArticle read = accusation().publishedBy("Harian", "2024-05-01").read();

        WriteOutcome outcome = graph.writer().writeAll(List.of(read)).get(0);

        assertThat(outcome.created()).isTrue();
        assertThat(graph.writer().known(List.of(read.article()))).containsExactly(true);
        Record row = graph.query("""
            MATCH (a:Article)-[:HAS]->(s:Sentence)<-[:EVIDENCE]-(t:Statement)-[:SUBJECT]->(x:State),
              (t)-[:OBJECT]->(y:State), (t)-[:SAID_BY]->(z:Entity)
            RETURN a, s, t, x.name AS subject, y.name AS object, z.id AS speaker\
            """).get(0);
        assertThat(row.get("a").asMap())
                .containsEntry("text", read.article().text())
                .containsEntry("publisher", "Harian")
                .containsEntry("language", "id");
        assertThat(row.get("t").asMap())
                .containsEntry("id", outcome.statementIds().get(0))
                .containsEntry("polarity", "asserted")
                .containsEntry("rule", "test")
                .containsEntry("foundBy", "both")
                .containsEntry("doerStart", 0L)
                .containsEntry("doerEnd", 5L)
                .containsEntry("undergoerStart", 14L)
                .containsEntry("undergoerEnd", 21L);
        assertThat(List.of(
                        row.get("subject").asString(),
                        row.get("object").asString(),
                        row.get("speaker").asString()))
                .containsExactly("Rusia", "Ukraina", "RUS");
    }

    @Test
    void storesWhenStatementsAndEventsHappened() {
        graph.write(poisoned("Navalny diracun pada Agustus 2020.", "2020-08-01", "month"));

        Record row = graph.query("MATCH (t:Statement)-[:SUBJECT]->(e:Event) RETURN t, e")
                .get(0);

        for (String node : List.of("t", "e")) {
            assertThat(row.get(node).get("eventTime").asLocalDate()).isEqualTo("2020-08-01");
            assertThat(row.get(node).get("eventPrecision").asString()).isEqualTo("month");
        }
    }

    @Test
    void storesNoWordsOfADoerThatNoneStandsFor() {
        graph.write(poisoned(Readings.of("Alexei Navalny diracun.")));

        Record row = graph.query("MATCH (t:Statement) RETURN t").get(0);

        assertThat(row.get("t").asMap())
                .doesNotContainKeys("doerStart", "doerEnd")
                .containsEntry("undergoerStart", 0L)
                .containsEntry("undergoerEnd", 14L);
    }

    @Test
    void keepsTheFirstTimeKnownOfAnEvent() {
        graph.write(poisoned(Readings.of("Navalny diracun.")));
        graph.write(poisoned("Navalny diracun pada Agustus 2020.", "2020-08-01", "month"));
        graph.write(poisoned("Navalny diracun pada 2021.", "2021-01-01", "year"));

        Record event = graph.query("MATCH (e:Event) RETURN e").get(0);

        assertThat(event.get("e").get("eventTime").asLocalDate()).isEqualTo("2020-08-01");
        assertThat(event.get("e").get("eventPrecision").asString()).isEqualTo("month");
    }

    @Test
    void writesNothingForTheSameArticleAgain() {
        WriteOutcome first = graph.write(accusation());
        String before = graph.lastCommit();

        WriteOutcome second = graph.write(accusation());

        assertThat(graph.lastCommit()).isEqualTo(before);
        assertThat(second.created()).isFalse();
        assertThat(second.statementIds()).isEqualTo(first.statementIds());
        graph.write(Readings.of("Berita lain."));
        assertThat(graph.lastCommit()).isNotEqualTo(before);
    }

    @Test
    void writesTheSameArticleOfABatchOnce() {
        List<WriteOutcome> outcomes = graph.writer()
                .writeAll(List.of(
                        accusation().read(),
                        accusation().read(),
                        Readings.of("Lain.").read()));

        assertThat(outcomes).extracting(WriteOutcome::created).containsExactly(true, false, true);
        assertThat(graph.value("MATCH (a:Article) RETURN count(a)").asLong()).isEqualTo(2);
    }

    @Test
    void leavesNothingOfAWriteThatFails() {
        ReadArticle good = accusation().read();
        Entity unstorable = new Entity("x", EntityType.STATE, "n".repeat(40_000), List.of(), null);
        List<Judgement> judgements = List.of(good.judgements().get(0), new Judgement(1, unstorable, "test"));
        ReadArticle bad = new ReadArticle(good.article(), good.document(), good.reading(), judgements);

        assertThatThrownBy(() -> graph.writer().writeAll(List.of(bad))).isInstanceOf(Neo4jException.class);

        assertThat(graph.value("MATCH (n) RETURN count(n)").asLong()).isZero();
        assertThat(graph.writer().known(List.of(good.article()))).containsExactly(false);
    }

    @Test
    void keepsOffsetsThatPointAtTheMentions() {
        ReadArticle read = Readings.of("Kabar pagi.", "Ukraina marah; lalu Ukraina diam.")
                .state("Ukraina", "UKR")
                .read();
        graph.writer().writeAll(List.of(read));

        Record row = graph.query("MATCH (:State)-[m:MENTIONED_IN]->(s:Sentence) RETURN m, s.start AS start")
                .get(0);

        List<Integer> starts = row.get("m").get("starts").asList(Value::asInt);
        List<Integer> ends = row.get("m").get("ends").asList(Value::asInt);
        assertThat(row.get("start").asInt()).isEqualTo(12);
        assertThat(starts).containsExactly(12, 32);
        for (int i = 0; i < starts.size(); i++) {
            assertThat(read.article().text().substring(starts.get(i), ends.get(i)))
                    .isEqualTo("Ukraina");
        }
    }

    @Test
    void unitesTheNamesOfAnEntity() {
        graph.write(Readings.of("Rusia diam.").state("Rusia", "RUS"));
        graph.write(Readings.of("Moskow diam.").state("Moskow", "RUS"));
        graph.write(Readings.of("Federasi Rusia diam.").state("Federasi Rusia", "RUS"));

        Record state = graph.query("MATCH (e:Entity:State) RETURN e.name AS name, e.aliases AS aliases, e.keys AS keys")
                .get(0);

        assertThat(state.get("name").asString()).isEqualTo("Rusia");
        assertThat(state.get("aliases").asList()).isEqualTo(List.of("Federasi Rusia", "Moskow"));
        assertThat(state.get("keys").asList())
                .isEqualTo(List.of("federasi rusia", "moskow", "rusia", "russia", "russian"));
    }

    @Test
    void takesTwoParticipantsThatAreOneEntity() {
        WriteOutcome outcome = graph.write(Readings.of("Rusia menyebut Moskow; Moskow mengkritik Rusia.")
                .state("Rusia", "RUS")
                .state("Moskow", "RUS")
                .says(0, RelationType.CRITICIZES, 1, Polarity.ASSERTED));

        assertThat(outcome.statementIds()).hasSize(1);
        assertThat(graph.value("MATCH (s:Statement) RETURN count(s)").asLong()).isEqualTo(1);
        assertThat(graph.edges()).isZero();
        assertThat(graph.value("MATCH ()-[m:MENTIONED_IN]->() RETURN m.surfaces")
                        .asList())
                .isEqualTo(List.of("Rusia", "Moskow", "Moskow", "Rusia"));
        assertThat(graph.check().holds()).isTrue();
    }

    @Test
    void appliesItsSchemaAgainWithoutChange() {
        long before = graph.value("SHOW INDEXES YIELD name RETURN count(name)").asLong();

        try (TestGraph again = TestGraph.empty()) {
            assertThat(again.value("SHOW INDEXES YIELD name RETURN count(name)").asLong())
                    .isEqualTo(before);
        }
        assertThat(graph.query("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name"))
                .isEmpty();
    }

    private static Readings poisoned(String sentence, String day, String precision) {
        return poisoned(Readings.of(sentence).during(day, precision));
    }

    private static Readings poisoned(Readings readings) {
        return readings.impliedEvent("peracunan Alexei Navalny")
                .person("Alexei Navalny")
                .says(0, RelationType.POISONED, 1, Polarity.ASSERTED);
    }

    private static Readings accusation() {
        return Readings.of("Rusia menuduh Ukraina.")
                .state("Rusia", "RUS")
                .state("Ukraina", "UKR")
                .says(0, RelationType.ACCUSES, 1, Polarity.ASSERTED, 0, Map.of());
    }
}
