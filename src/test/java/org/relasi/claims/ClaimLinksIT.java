package org.relasi.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.StoreTest;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.relasi.graph.EdgeDenials;
import org.relasi.graph.ReadArticle;
import org.relasi.graph.Readings;
import org.relasi.graph.TestGraph;

/** Answers are linked across articles, whatever was stored first, and go with either of their articles. */
@StoreTest
class ClaimLinksIT {

    private static final int HOT = 2;
    private static final String LINKS =
            "MATCH (:Statement)-[a:ANSWERS {reach: 'across'}]->(:Statement) RETURN a {.*} AS a";

    private static TestGraph empty() {
        return TestGraph.empty(HOT, new ClaimLinks(new EdgeDenials()));
    }

    private static ReadArticle accusation(String day, String what) {
        return says("Kenya menuduh Uganda " + what + ".", day, 0, RelationType.ACCUSES, 1);
    }

    private static ReadArticle denial(String day, String what) {
        return says("Uganda membantah tuduhan Kenya soal " + what + ".", day, 1, RelationType.DENIES, 0);
    }

    private static ReadArticle says(String text, String day, int subject, RelationType type, int object) {
        return Readings.of(text)
                .publishedBy("Harian Umpama", day)
                .state("Kenya", "KEN")
                .state("Uganda", "UGA")
                .says(subject, type, object, Polarity.ASSERTED)
                .read();
    }

    @Test
    void linksWhatAnswersAnAccusationOfAnotherArticle() {
        try (TestGraph graph = empty()) {
            graph.writer().writeAll(List.of(accusation("2026-03-02", "mengirim tentara ke Lomera")));
            graph.writer().writeAll(List.of(denial("2026-03-04", "pengiriman tentara ke Lomera")));
            assertThat(graph.value(LINKS).asMap())
                    .containsEntry("kind", "denial")
                    .containsEntry(
                            "reason", "the same accuser and accused, 2 days later; both about irim, lomera, tentara");
            assertThat(graph.edge("ACCUSES"))
                    .containsEntry("status", "disputed")
                    .containsEntry("label", "accuses (disputed)")
                    .containsEntry("denials", 1L);
            assertThat(graph.check().differences()).isEmpty();
        }
    }

    @Test
    void linksAnAccusationThatComesAfterItsAnswer() {
        ReadArticle claim = accusation("2026-03-02", "mengirim tentara ke Lomera");
        ReadArticle answer = denial("2026-03-04", "pengiriman tentara ke Lomera");
        try (TestGraph graph = empty()) {
            graph.writer().writeAll(List.of(claim, answer));
            List<String> together = graph.dump();
            graph.writer().delete(answer.article().id().value());
            assertThat(graph.query(LINKS)).isEmpty();
            assertThat(graph.edge("ACCUSES")).containsEntry("label", "accuses").containsEntry("denials", 0L);
            graph.writer().delete(claim.article().id().value());
            graph.writer().writeAll(List.of(answer));
            assertThat(graph.query(LINKS)).isEmpty();
            graph.writer().writeAll(List.of(claim));
            assertThat(graph.dump()).isEqualTo(together);
            assertThat(graph.check().differences()).isEmpty();
        }
    }

    @Test
    void drawsNoAccusationThatIsOnlyDenied() {
        try (TestGraph graph = empty()) {
            graph.writer().writeAll(List.of(denial("2026-03-04", "pengiriman tentara ke Lomera")));
            assertThat(graph.query("MATCH ()-[r:ACCUSES]->() RETURN r")).isEmpty();
        }
    }

    @Test
    void doesNotCountWhoAdmitsAsWhoDenies() {
        try (TestGraph graph = empty()) {
            graph.writer()
                    .writeAll(List.of(
                            accusation("2026-03-02", "mengirim tentara ke Lomera"),
                            says(
                                    "Uganda mengakui tuduhan Kenya soal tentara di Lomera.",
                                    "2026-03-04",
                                    1,
                                    RelationType.CONFIRMS,
                                    0)));
            assertThat(graph.value(LINKS).asMap()).containsEntry("kind", "confirmation");
            assertThat(graph.edge("ACCUSES"))
                    .containsEntry("status", "asserted")
                    .containsEntry("denials", 0L);
            assertThat(graph.check().differences()).isEmpty();
        }
    }

    /** The tally is made wrong on purpose: who counts the statements again would put it right. */
    @Test
    void addsADenialToAHotEdgeWithoutCountingItsStatements() {
        try (TestGraph graph = empty()) {
            for (int i = 0; i < 40; i++) {
                graph.writer()
                        .writeAll(List.of(accusation("2026-03-02", "mengirim tentara ke Lomera, kata saksi " + i)));
            }
            graph.query("MATCH (t:EdgeTally {type: 'ACCUSES'}) SET t.statements = 1000000");
            graph.writer().writeAll(List.of(denial("2026-03-04", "pengiriman tentara ke Lomera")));
            assertThat(graph.edge("ACCUSES"))
                    .containsEntry("denials", 1L)
                    .containsEntry("status", "disputed")
                    .containsEntry("statements", 1_000_000L);
            assertThat(graph.query(LINKS)).hasSize(20); // the nearest of them
        }
    }

    /** So many on one pair that which are linked depends on which stand in between. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void areTheSameInWhateverOrderArticlesComeAndGo(int seed) {
        Random random = new Random(seed);
        List<ReadArticle> articles = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            articles.add(article(random, i));
        }
        List<ReadArticle> gone = articles.subList(70, 90);
        List<ReadArticle> kept = articles.subList(0, 70);
        List<String> straight = written(kept, List.of(), 7);
        List<ReadArticle> all = new ArrayList<>(articles);
        Collections.shuffle(all, random);
        assertThat(written(all, gone, 5)).isEqualTo(straight);
        assertThat(straight).filteredOn(line -> line.contains("across")).hasSizeGreaterThan(20);
    }

    private static List<String> written(List<ReadArticle> articles, List<ReadArticle> gone, int batch) {
        try (TestGraph graph = empty()) {
            for (int i = 0; i < articles.size(); i += batch) {
                graph.writer().writeAll(articles.subList(i, Math.min(articles.size(), i + batch)));
            }
            gone.forEach(read -> graph.writer().delete(read.article().id().value()));
            assertThat(graph.check().differences()).isEmpty();
            return graph.dump();
        }
    }

    private static ReadArticle article(Random random, int number) {
        String about =
                List.of("tentara di Lomera", "gula di Kagele", "kapal di Vaanu").get(random.nextInt(3));
        String day = "2026-03-0" + (1 + random.nextInt(6));
        Readings readings = Readings.of(
                        random.nextInt(3) == 0
                                ? "Uganda membantah soal " + about + " " + number + "."
                                : "Kenya menuduh soal " + about + " " + number + ".")
                .publishedBy("Harian Umpama", day)
                .state("Kenya", "KEN")
                .state("Uganda", "UGA")
                .person("Alix Nkundi");
        switch (random.nextInt(4)) {
            case 0 -> readings.says(1, RelationType.KIDNAPS, 2, Polarity.DENIED).denies(1, 0, List.of(0), List.of());
            case 1 -> readings.denies(1, 0, List.of(), List.of());
            case 2 ->
                readings.says(
                        0,
                        RelationType.ACCUSES,
                        1,
                        random.nextBoolean() ? Polarity.ASSERTED : Polarity.ALLEGED,
                        null,
                        Map.of());
            default ->
                readings.says(0, RelationType.ACCUSES, 1, Polarity.ASSERTED).denies(1, 0, List.of(), List.of(0));
        }
        return readings.read();
    }
}
