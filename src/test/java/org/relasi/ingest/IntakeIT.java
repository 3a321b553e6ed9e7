package org.relasi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.relasi.GraphDump;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.article.ArticleForm;
import org.relasi.article.ArticleId;
import org.relasi.article.HtmlPages;
import org.relasi.article.RawArticle;
import org.relasi.graph.ProjectionCheck;
import org.relasi.graph.WriteOutcome.Change;
import org.relasi.problem.ApiProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@StoreTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class IntakeIT {

    private static final String[] STATES = {"Jerman", "Rusia", "Prancis", "Mali", "Chad", "Jepang"};
    private static final String[] DEEDS = {"menuduh", "mendukung", "mengecam", "memuji", "membantah tuduhan"};
    private static final String[] PUBLISHERS = {"Koran Contoh", "KORAN CONTOH", "Warta Uji", "Kabar Coba"};

    @Autowired
    private Driver driver;

    @Autowired
    private IngestPipeline single;

    @Autowired
    private BatchPipeline batches;

    @Autowired
    private HtmlPages pages;

    @Autowired
    private ProjectionCheck check;

    private final Map<Long, String> told = new TreeMap<>();

    @BeforeEach
    void clear() {
        TestNeo4j.clear();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void makesTheGraphThatSinglePostsMake(int batch) {
        List<RawArticle> articles = articles();
        Map<Long, String> outcomes = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            outcomes.put((long) i, post(articles.get(i)));
        }
        List<String> expected = GraphDump.of(driver);
        TestNeo4j.clear();

        take(articles, batch);

        assertThat(told).isEqualTo(outcomes);
        assertThat(GraphDump.of(driver)).isEqualTo(expected);
        assertThat(check.run().holds()).isTrue();
    }

    @Test
    void readsNothingTwice() {
        take(articles(), 100);
        List<String> before = GraphDump.of(driver);
        told.clear();
        take(articles(), 100);
        assertThat(told.values()).doesNotContain("CREATED", "UPDATED").contains("UNCHANGED");
        assertThat(GraphDump.of(driver)).isEqualTo(before);
    }

    /** An entity whose name is a number cannot be united with names, so no article that speaks of it can be stored. */
    @Test
    void storesAllOthersOfABatchWithOneThatCannotBeStored() {
        List<RawArticle> articles = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            articles.add(raw(i, i == 13 ? "Belanda memuji Norwegia." : "Jerman memuji Mali ke-" + i + ".", 0, 1));
        }
        driver.executableQuery("CREATE (:Entity:State {id: 'NLD', name: 1, aliases: [1]})")
                .execute();

        take(articles, 100);

        assertThat(told).hasSize(20);
        assertThat(told.get(13L)).startsWith("internal error");
        assertThat(told.values().stream().filter("CREATED"::equals)).hasSize(19);
        assertThat(driver.executableQuery("MATCH (a:Article) RETURN count(a)")
                        .execute()
                        .records()
                        .get(0)
                        .get(0)
                        .asInt())
                .isEqualTo(19);
    }

    @Test
    void leavesWholeArticlesOnlyWhenStopped() {
        List<RawArticle> articles = articles();
        try (Intake intake = open(5)) {
            for (int i = 0; i < 20; i++) {
                intake.take(i, articles.get(i));
            }
            intake.stop();
        }
        int stored = (int) told.values().stream().filter("CREATED"::equals).count();
        assertThat(driver.executableQuery("MATCH (a:Article)-[:HAS]->() RETURN count(DISTINCT a)")
                        .execute()
                        .records()
                        .get(0)
                        .get(0)
                        .asInt())
                .isEqualTo(stored);
        assertThat(check.run().holds()).isTrue();
    }

    private String post(RawArticle raw) {
        try {
            return single.ingest(raw.read(pages)).outcome().change().name();
        } catch (ApiProblem e) {
            return e.getMessage();
        }
    }

    private void take(List<RawArticle> articles, int batch) {
        try (Intake intake = open(batch)) {
            for (int i = 0; i < articles.size(); i++) {
                intake.take(i, articles.get(i));
            }
        }
    }

    private Intake open(int batch) {
        IntakeListener listener = new IntakeListener() {
            @Override
            public void stored(long position, ArticleId article, Change change) {
                told.put(position, change.name());
            }

            @Override
            public void failed(long position, String where, String reason) {
                told.put(position, reason);
            }
        };
        return new QueuedIntake(
                batches,
                raw -> raw.read(pages),
                listener,
                new IntakeQueue.Bounds(batch, Duration.ofMillis(200), 1 << 18));
    }

    /** Names that later articles explain, texts that come again by others and of earlier days, and some that cannot be read. */
    private static List<RawArticle> articles() {
        List<RawArticle> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            articles.add(raw(i, text(i), i % PUBLISHERS.length, 1 + i % 28));
            if (i % 5 == 4) {
                articles.add(raw(i, text(i - 3), (i + 1) % PUBLISHERS.length, 1 + (i * 11) % 28));
            }
            if (i % 20 == 19) {
                articles.add(raw(i, "12 34 56", 0, 1));
            }
        }
        return articles;
    }

    private static String text(int i) {
        String doer = STATES[i % STATES.length];
        String other = STATES[(i + 1 + i / 6) % STATES.length];
        String body = switch (i % 4) {
            case 0 -> "BPKS mendukung " + other + ". ";
            case 1 -> "Badan Pemantau Kapal Selat (BPKS) mengecam " + other + ". ";
            case 2 -> "Badan Pemantau Kapal Selat menuduh " + other + ". ";
            default -> "Menteri Luar Negeri " + doer + " Ana Sutera bertemu Budi Laut di " + other + ". ";
        };
        return body + doer + " " + DEEDS[i % DEEDS.length] + " " + other + " dalam berita ke-" + i / 2 + ". "
                + "Budi Laut membantah tuduhan " + doer + ".";
    }

    private static RawArticle raw(int i, String text, int publisher, int day) {
        String json = "{\"text\": \"%s\", \"publisher\": \"%s\", \"publishedAt\": \"2026-01-%02d\"}"
                .formatted(text, PUBLISHERS[publisher], day);
        return new RawArticle(
                "a.ndjson:" + i, "a:" + i, json.getBytes(StandardCharsets.UTF_8), ArticleForm.JSON, 1 << 20);
    }
}
