package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relasi.StoreTest;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes two thousand articles and prints how fast it was; asserts only that all is there and right. */
@StoreTest
class ThroughputIT {

    private static final Logger log = LoggerFactory.getLogger(ThroughputIT.class);

    private static final int ARTICLES = 400;
    private static final int BATCH = 50;
    private static final RelationType[] TYPES = RelationType.values();

    @Test
    void writesHundredsOfArticlesWhoseEdgesHold() {
        try (TestGraph graph = TestGraph.empty()) {
            Random random = new Random(1);
            long start = System.nanoTime();
            for (int i = 0; i < ARTICLES; i += BATCH) {
                graph.writer().writeAll(batch(i, random));
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            long checkStart = System.nanoTime();
            CheckReport report = graph.check();
            log.info(
                    "{} articles in {} s: {} a second; {} edges checked in {} s",
                    ARTICLES,
                    (float) seconds,
                    (int) (ARTICLES / seconds),
                    report.edges(),
                    (float) ((System.nanoTime() - checkStart) / 1e9));

            assertThat(graph.value("MATCH (a:Article) RETURN count(a)").asLong())
                    .isEqualTo(ARTICLES);
            assertThat(report.holds()).isTrue();
            assertThat(report.edges()).isEqualTo(graph.edges()).isPositive();
        }
    }

    private static List<ReadArticle> batch(int first, Random random) {
        List<ReadArticle> articles = new ArrayList<>();
        for (int i = first; i < first + BATCH; i++) {
            articles.add(article(i, random));
        }
        return articles;
    }

    /** Twelve sentences, six persons of four hundred, ten statements: about what a news article holds. */
    private static ReadArticle article(int number, Random random) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            names.add("Tokoh N" + random.nextInt(400));
        }
        String[] sentences = new String[12];
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] =
                    names.get(i % 6) + " bertemu " + names.get((i + 1) % 6) + " dalam berita " + number + "-" + i + ".";
        }
        Readings readings = Readings.of(sentences).publishedBy("Harian " + random.nextInt(20), "2024-01-01");
        names.forEach(readings::person);
        for (int i = 0; i < 10; i++) {
            readings.says(i % 6, TYPES[random.nextInt(TYPES.length)], (i + 1 + i / 6) % 6, Polarity.ASSERTED);
        }
        return readings.read();
    }
}
