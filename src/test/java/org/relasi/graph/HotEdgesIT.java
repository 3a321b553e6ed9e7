package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.StoreTest;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;

/** What is added to a tally is what the statements make; the check at the end counts them all again. */
@StoreTest
class HotEdgesIT {

    private static final RelationType[] TYPES = {RelationType.ACCUSES, RelationType.MEETS, RelationType.HOLDS_POSITION};
    private static final List<Polarity> POLARITIES =
            List.of(Polarity.ASSERTED, Polarity.ALLEGED, Polarity.DENIED, Polarity.INTENDED, Polarity.NEGATED);
    private static final @Nullable String[] PUBLISHERS = {"Harian Umpama", "Koran Contoh", "Warta Uji", null};
    private static final @Nullable String[] DAYS = {"2026-01-03", "2026-01-02", "2026-01-01", null};
    private static final String STORY = " bertemu. Kejadian ini rekaan untuk contoh dan cukup panjang agar dapat"
            + " dikenali sebagai satu berita yang sama, juga dengan tanda baca lain di belakangnya";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void equalTheRecomputationWhateverIsAdded(int seed) {
        try (TestGraph graph = TestGraph.empty(2)) {
            Random random = new Random(seed);
            List<String> stored = new ArrayList<>();
            for (int round = 0; round < 25; round++) {
                List<ReadArticle> batch = new ArrayList<>();
                for (int i = 0; i <= random.nextInt(4); i++) {
                    batch.add(article(random));
                }
                graph.writer().writeAll(batch);
                batch.forEach(read -> stored.add(read.article().id().value()));
                if (random.nextInt(5) == 0) {
                    graph.writer().delete(stored.get(random.nextInt(stored.size())));
                }
                assertThat(graph.check().differences()).isEmpty();
            }
            assertThat(graph.value("MATCH (t:EdgeTally) RETURN count(t)").asLong())
                    .isPositive();
            assertThat(graph.query("MATCH (t:EdgeTally) WHERE COUNT { (s:EdgeSource {edge: t.id}) } <> t.sources"
                            + " RETURN t"))
                    .isEmpty();
            assertThat(graph.query("MATCH (s:EdgeSource) WHERE s.stories < 1 RETURN s"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6})
    void areThoseOfAStoreThatKeepsNoTallies(int seed) {
        List<ReadArticle> articles = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            articles.add(article(random));
        }
        assertThat(written(articles, 1, 2)).isEqualTo(written(articles, 40, Long.MAX_VALUE));
    }

    @Test
    void countAgainWhatAnEarlierVersionStored() {
        List<ReadArticle> articles = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            articles.add(article(random));
        }
        written(articles.subList(0, 20), 10, Long.MAX_VALUE);
        try (TestGraph graph = TestGraph.opened()) {
            GraphWriter later = new GraphWriter(graph.driver(), 2, List.of());
            articles.subList(20, 30).forEach(read -> later.writeAll(List.of(read)));
            assertThat(graph.check().differences()).isEmpty();
            assertThat(graph.value("MATCH (t:EdgeTally) RETURN count(t)").asLong())
                    .isPositive();
        }
    }

    private static List<String> written(List<ReadArticle> articles, int batch, long hot) {
        try (TestGraph graph = TestGraph.empty(hot)) {
            for (int i = 0; i < articles.size(); i += batch) {
                graph.writer().writeAll(articles.subList(i, Math.min(articles.size(), i + batch)));
            }
            return graph.dump();
        }
    }

    /** One of few stories, of few persons, by few publishers, in one of few wordings: so much of it comes again otherwise. */
    private static ReadArticle article(Random random) {
        int story = random.nextInt(30);
        String text = "Ana Satu, Budi Dua, Cici Tiga " + story + STORY + "!?.;".charAt(random.nextInt(4));
        Random of = new Random(story); // one story says one thing, however it is printed
        Readings readings = Readings.of(text)
                .publishedBy(PUBLISHERS[random.nextInt(4)], DAYS[random.nextInt(4)], null)
                .person("Ana Satu")
                .person("Budi Dua")
                .person("Cici Tiga");
        for (int i = 0; i < 3; i++) {
            RelationType type = TYPES[of.nextInt(TYPES.length)];
            Map<String, String> title = type == RelationType.HOLDS_POSITION && of.nextBoolean()
                    ? Map.of("title", "jabatan " + of.nextInt(5))
                    : Map.of();
            int doer = of.nextInt(2);
            readings.says(doer, type, doer + 1, POLARITIES.get(of.nextInt(5)), null, title);
        }
        if (of.nextBoolean()) {
            readings.denies(1, 0, of.nextBoolean() ? List.of(0) : List.of(), List.of(of.nextInt(3)));
        }
        return readings.read();
    }
}
