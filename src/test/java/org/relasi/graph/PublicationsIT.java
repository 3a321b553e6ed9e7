package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relasi.extract.Polarity.ASSERTED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.relasi.StoreTest;
import org.relasi.extract.RelationType;
import org.relasi.graph.WriteOutcome.Change;

@StoreTest
class PublicationsIT {

    private static final String WIRE =
            "Kejadian ini rekaan untuk contoh dan cukup panjang agar dapat dikenali sebagai satu"
                    + " berita yang sama, juga dengan nama kota lain di depannya dan inisial lain di belakangnya.";

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
    void recordsTheSecondPublisherOfTheSameText() {
        graph.write(attack("Satu.").publishedBy("Harian Umpama", "2026-03-01", "https://harianumpama.co.id/1"));
        WriteOutcome second =
                graph.write(attack("Satu.").publishedBy("Koran Contoh", "2026-03-02", "https://www.korancontoh.com/9"));

        assertThat(second.change()).isEqualTo(Change.UPDATED);
        assertThat(published())
                .containsExactly(
                        "Harian Umpama 2026-03-01 https://harianumpama.co.id/1",
                        "Koran Contoh 2026-03-02 https://www.korancontoh.com/9");
        assertThat(graph.edge("ATTACKS")).containsEntry("articles", 1L).containsEntry("sources", 1L);
    }

    @Test
    void writesNothingForTheSamePublisherAgainHoweverItIsSpelled() {
        graph.write(attack("Satu.").publishedBy("Merdeka.com", "2026-03-01", "https://www.merdeka.com/1"));
        graph.write(attack("Satu.").publishedBy("Koran Contoh", "2026-03-02"));
        String before = graph.lastCommit();

        for (String spelling : List.of("merdeka", "MERDEKA", "m.merdeka.com", "koran contoh", "korancontoh.co.id")) {
            WriteOutcome again = graph.write(attack("Satu.").publishedBy(spelling, "2026-03-02"));
            assertThat(again.change()).isEqualTo(Change.UNCHANGED);
        }
        assertThat(graph.write(attack("Satu.")).change()).isEqualTo(Change.UNCHANGED);
        assertThat(graph.write(attack("Satu.").publishedBy(null, null, "https://m.merdeka.com/1?x=y"))
                        .change())
                .isEqualTo(Change.UNCHANGED);
        assertThat(graph.lastCommit()).isEqualTo(before);
    }

    @Test
    void takesAllPublicationsBackWithTheArticle() {
        ReadArticle read =
                attack("Satu.").publishedBy("Harian Umpama", "2026-03-01").read();
        graph.writer().writeAll(List.of(read));
        graph.write(attack("Satu.").publishedBy("Koran Contoh", "2026-03-02"));

        assertThat(graph.writer().delete(read.article().id().value())).isTrue();

        assertThat(graph.value("MATCH (n) WHERE NOT n:WriterLock AND NOT n:WithdrawnEdge RETURN count(n)")
                        .asLong())
                .isZero();
    }

    @Test
    void countsAStoryOnceUnderOtherDatelinesAndSignOffs() {
        graph.write(wire("JAKARTA, KOMPAS.com - ", "").publishedBy("Kompas", "2026-03-01"));
        graph.write(wire("Jakarta (ANTARA) - ", " (ant/bud)").publishedBy("LKBN Antara", "2026-03-01"));
        graph.write(wire("TEMPO.CO, Jakarta - ", " (Antara)").publishedBy("Tempo", "2026-03-02"));
        assertThat(graph.edge("ATTACKS")).containsEntry("articles", 3L).containsEntry("sources", 1L);

        graph.write(attack("Berita sendiri.").publishedBy("Tempo.co", "2026-03-03"));
        assertThat(graph.edge("ATTACKS")).containsEntry("articles", 4L).containsEntry("sources", 2L);
    }

    @Test
    void makesTheSameGraphInAnyOrder() {
        List<Supplier<Readings>> sent = new ArrayList<>(List.of(
                () -> attack("Satu.").publishedBy("Koran Contoh", "2026-03-02", "https://korancontoh.com/1"),
                () -> attack("Satu.").publishedBy("harianumpama.co.id", "2026-03-01", "https://harianumpama.co.id/1"),
                () -> attack("Satu.").publishedBy("Harian Umpama", "2026-03-04"),
                () -> attack("Satu.")
                        .publishedBy("Harian Umpama", "2026-03-04", "https://harianumpama.co.id/1?asal=surel"),
                () -> attack("Satu.").publishedBy("Koran Contoh", "2026-03-05", "https://korancontoh.com/2"),
                () -> attack("Satu.").publishedBy("Koran Contoh", null, "https://korancontoh.com/3"),
                () -> attack("Satu."),
                () -> attack("Satu.").publishedBy("Warta Sendiri", null, null),
                () -> attack("Dua.").publishedBy("HARIAN UMPAMA", "2026-03-03"),
                () -> attack("Dua.").publishedBy("koran contoh", "2026-03-03"),
                () -> wire("Jakarta (ANTARA) - ", "").publishedBy("antaranews", "2026-03-05"),
                () -> wire("JAKARTA, KOMPAS.com - ", "").publishedBy("KOMPAS", "2026-03-05")));
        sent.forEach(one -> graph.write(one.get()));
        List<Map<String, Object>> first = everything();
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            Collections.shuffle(sent, random);
            graph.close();
            graph = TestGraph.empty();
            sent.forEach(one -> graph.write(one.get()));
            assertThat(everything()).isEqualTo(first);
        }
        assertThat(graph.query("MATCH (n) WHERE n.publisherKey = 'harianumpama' RETURN DISTINCT n.publisher"))
                .extracting(row -> row.get(0).asString())
                .containsExactly("Harian Umpama");
    }

    @Test
    void bringsAnOlderStoreToItAtStart() {
        graph.write(wire("JAKARTA, KOMPAS.com - ", "").publishedBy("Kompas.com", "2026-03-01"));
        graph.write(wire("Jakarta (ANTARA) - ", "").publishedBy("ANTARA", "2026-03-01"));
        graph.write(attack("Satu.").publishedBy("Harian Umpama", "2026-03-02"));
        graph.write(attack("Dua.").publishedBy("Harian Umpama", "2026-03-02"));
        List<Map<String, Object>> now = everything();
        graph.query("""
            MATCH (a:Article) SET a.contentHash = a.id, a.storyRules = null, a.publisherKey = null,
              a.publisher = CASE a.publisher WHEN 'Kompas.com' THEN 'KOMPAS' WHEN 'ANTARA' THEN 'antaranews.com' ELSE 'HARIAN UMPAMA' END\
            """);
        graph.query("MATCH (:Entity)-[r:ATTACKS]->() SET r.sources = 3, r.label = 'attacks (3 sources)'");

        try (TestGraph again = TestGraph.opened()) {
            assertThat(everything()).isEqualTo(now);
            String before = again.lastCommit();
            try (TestGraph third = TestGraph.opened()) {
                assertThat(third.query("MATCH (a:Article) WHERE a.storyRules IS NULL RETURN a"))
                        .isEmpty();
            }
            assertThat(before).isNotBlank();
        }
    }

    private List<String> published() {
        return graph.query("""
            MATCH (a:Article) UNWIND [a] + COLLECT { MATCH (a)-[:ALSO_PUBLISHED]->(p) RETURN p } AS p
            RETURN p.publisher + ' ' + p.publishedAt + ' ' + p.url AS published\
            """).stream().map(row -> row.get(0).asString()).toList();
    }

    private List<Map<String, Object>> everything() {
        List<Map<String, Object>> all = new ArrayList<>();
        graph.query("MATCH (n) WHERE NOT n:WriterLock RETURN labels(n) AS labels, properties(n) AS properties"
                        + " ORDER BY n.id")
                .forEach(row -> all.add(row.asMap()));
        graph.query("""
            MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties ORDER BY a, type, b\
            """).stream().map(Record::asMap).forEach(all::add);
        return all;
    }

    private static Readings attack(String opening) {
        return said("Rusia menyerang Ukraina.", opening);
    }

    private static Readings wire(String dateline, String signOff) {
        return said(dateline + "Rusia menyerang Ukraina.", WIRE + signOff);
    }

    private static Readings said(String... sentences) {
        return Readings.of(sentences)
                .state("Rusia", "RUS")
                .state("Ukraina", "UKR")
                .says(0, RelationType.ATTACKS, 1, ASSERTED);
    }
}
