package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.StoreTest;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;

/** Light rewrites count as one source, whichever of them was stored first, and apart again when the one is gone that joins them. */
@StoreTest
class StoriesIT {

    private static final int HOT = 2;
    private static final int WORDS = 160;

    /** A text of made-up words, the same for the same seed. */
    private static List<String> words(int seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add("kata" + Integer.toString(random.nextInt(1_000_000), 36));
        }
        return words;
    }

    private static List<String> rewritten(List<String> words, int every, int seed) {
        List<String> rewritten = new ArrayList<>(words);
        for (int i = seed % every; i < rewritten.size(); i += every) {
            rewritten.set(i, "lain" + seed + "x" + i);
        }
        return rewritten;
    }

    private static ReadArticle article(List<String> words, String publisher, String day) {
        return Readings.of("Ana Satu bertemu Budi Dua. " + String.join(" ", words) + ".")
                .publishedBy(publisher, day)
                .person("Ana Satu")
                .person("Budi Dua")
                .says(0, RelationType.CRITICIZES, 1, Polarity.ASSERTED)
                .read();
    }

    private static TestGraph written(List<ReadArticle> articles, int batch) {
        TestGraph graph = TestGraph.empty(HOT);
        for (int i = 0; i < articles.size(); i += batch) {
            graph.writer().writeAll(articles.subList(i, Math.min(articles.size(), i + batch)));
        }
        return graph;
    }

    @Test
    void countsALightRewriteAndItsOriginalOnce() {
        List<String> story = words(1);
        ReadArticle original = article(story, "Harian Umpama", "2026-01-02");
        ReadArticle rewrite = article(rewritten(story, 6, 1), "Koran Contoh", "2026-01-03");
        ReadArticle other = article(words(2), "Warta Uji", "2026-01-03");
        try (TestGraph graph = written(List.of(rewrite, original, other), 1)) {
            assertThat(graph.edge("CRITICIZES")).containsEntry("articles", 3L).containsEntry("sources", 2L);
            assertThat(graph.value("MATCH (a:Article) WHERE a.duplicateOf IS NOT NULL RETURN a.duplicateOf")
                            .asString())
                    .isEqualTo(original.article().id().value());
            assertThat(graph.check().differences()).isEmpty();
        }
    }

    @Test
    void foldsThroughWhatIsLikeBothUntilItGoes() {
        List<String> story = words(3);
        ReadArticle first = article(story, "Harian Umpama", "2026-01-01");
        List<String> between = rewritten(story, 4, 1);
        ReadArticle second = article(between, "Koran Contoh", "2026-01-02");
        ReadArticle third = article(rewritten(between, 4, 2), "Warta Uji", "2026-01-03");
        try (TestGraph graph = written(List.of(third, first), 1)) {
            assertThat(graph.edge("CRITICIZES")).containsEntry("sources", 2L);
            graph.writer().writeAll(List.of(second));
            assertThat(graph.edge("CRITICIZES")).containsEntry("sources", 1L).containsEntry("articles", 3L);
            assertThat(graph.check().differences()).isEmpty();
            graph.writer().delete(second.article().id().value());
            assertThat(graph.edge("CRITICIZES")).containsEntry("sources", 2L).containsEntry("articles", 2L);
            assertThat(graph.check().differences()).isEmpty();
        }
    }

    /** The tally is made wrong on purpose: who counts the statements again would put it right. */
    @Test
    void foldsTwoThatWereStoredBeforeWithoutCountingTheStatementsOfAHotEdge() {
        List<ReadArticle> articles = new ArrayList<>();
        for (int i = 10; i < 20; i++) {
            articles.add(article(words(i), "Penerbit " + i, "2026-01-05"));
        }
        try (TestGraph graph = written(articles, 10)) {
            graph.query("MATCH (t:EdgeTally) SET t.statements = 1000000");
            graph.writer().writeAll(List.of(article(rewritten(words(10), 6, 1), "Penerbit lain", "2026-01-01")));
            assertThat(graph.edge("CRITICIZES")).containsEntry("sources", 10L).containsEntry("statements", 1_000_001L);
            assertThat(graph.query(
                            "MATCH (t:EdgeTally) WHERE COUNT { (s:EdgeSource {edge: t.id}) } <> t.sources RETURN t"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void areTheSameInWhateverOrderArticlesComeAndGo(int seed) {
        Random random = new Random(seed);
        List<ReadArticle> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<String> words = words(random.nextInt(4));
            for (int times = random.nextInt(4); times > 0; times--) {
                words = rewritten(words, 4 + random.nextInt(3), 1 + random.nextInt(5));
            }
            words.set(0, "nomor" + i);
            articles.add(article(words, "Penerbit " + random.nextInt(6), "2026-01-0" + (1 + random.nextInt(5))));
        }
        List<ReadArticle> kept = articles.subList(0, 30);
        List<ReadArticle> gone = articles.subList(30, 40);
        List<String> straight = dump(kept, List.of(), 30);
        List<ReadArticle> all = new ArrayList<>(articles);
        Collections.shuffle(all, random);
        assertThat(dump(all, gone, 3)).isEqualTo(straight);
        assertThat(straight).filteredOn(line -> line.contains("COPY_OF")).hasSizeGreaterThan(10);
    }

    private static List<String> dump(List<ReadArticle> articles, List<ReadArticle> gone, int batch) {
        try (TestGraph graph = written(articles, batch)) {
            gone.forEach(read -> graph.writer().delete(read.article().id().value()));
            assertThat(graph.check().differences()).isEmpty();
            assertThat(graph.query(
                            "MATCH (t:EdgeTally) WHERE COUNT { (s:EdgeSource {edge: t.id}) } <> t.sources RETURN t"))
                    .isEmpty();
            return graph.dump();
        }
    }
}
