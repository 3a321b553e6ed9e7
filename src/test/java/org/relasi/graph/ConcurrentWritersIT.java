package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.relasi.StoreTest;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;

@StoreTest
class ConcurrentWritersIT {

    private static final List<String> STATES = List.of("IDN", "MYS", "SGP", "THA", "VNM", "PHL", "JPN", "KOR");

    private static final int ARTICLES = 60;

    @Test
    void writeEachArticleOnceThoughTwoInstancesRace() throws Exception {
        try (TestGraph one = TestGraph.empty();
                TestGraph other = TestGraph.opened()) {
            List<WriteOutcome> outcomes = race(List.of(one, other, one, other));

            assertThat(outcomes).hasSize(4 * ARTICLES);
            assertThat(outcomes.stream().filter(WriteOutcome::created)).hasSize(ARTICLES);
            assertThat(one.value("MATCH (a:Article) RETURN count(a)").asLong()).isEqualTo(ARTICLES);
            assertThat(one.value("MATCH (e:Entity) RETURN count(e)").asLong()).isEqualTo(STATES.size());
            assertThat(one.query("""
                            MATCH (a:Entity)-[r]->(b:Entity)
                            WITH a, type(r) AS type, b, count(r) AS edges
                            WHERE edges > 1 RETURN a.id""")).isEmpty();
            assertThat(one.check().holds()).isTrue();
        }
    }

    private static List<WriteOutcome> race(List<TestGraph> instances) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(instances.size());
        try {
            List<Future<List<WriteOutcome>>> futures = new ArrayList<>();
            for (int i = 0; i < instances.size(); i++) {
                TestGraph graph = instances.get(i);
                List<Integer> order = shuffled(i);
                futures.add(threads.submit(
                        () -> order.stream().map(n -> graph.write(article(n))).toList()));
            }
            List<WriteOutcome> outcomes = new ArrayList<>();
            for (Future<List<WriteOutcome>> future : futures) {
                outcomes.addAll(future.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Integer> shuffled(int seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private static Readings article(int number) {
        String a = STATES.get(number % STATES.size());
        String b = STATES.get((number * 3 + 1 + number / STATES.size()) % STATES.size());
        return Readings.of(a + " bertemu " + b + ".", "Berita nomor " + number + ".")
                .state(a, a)
                .state(b, b)
                .says(0, RelationType.MEETS, 1, Polarity.ASSERTED)
                .says(1, RelationType.PRAISES, 0, Polarity.ASSERTED);
    }
}
