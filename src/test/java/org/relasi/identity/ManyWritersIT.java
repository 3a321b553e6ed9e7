package org.relasi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.relasi.StoreTest;
import org.relasi.extract.RelationType;
import org.relasi.problem.ApiProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

/** Sixteen clients store the same articles in different orders, while others merge and undo: nothing is lost, nothing twice. */
@StoreTest
@SpringBootTest
@AutoConfigureMockMvc // the context of MergesIT
@Import(IdentityGraph.class)
class ManyWritersIT {

    private static final int CLIENTS = 16;
    private static final int ARTICLES = 10;
    private static final List<String> PEOPLE =
            List.of("Tono Wiguna", "Sari Melati", "Rudi Hartawan", "Wati Kusnadi", "Beni Pranoto");

    @Autowired
    private IdentityGraph graph;

    @Test
    void loseNothingAndStoreNothingTwice() throws Exception {
        graph.clear();
        graph.write(article(0));
        graph.write(article(1));
        AtomicInteger merged = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS + 2);
        try {
            List<Future<?>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                List<Integer> order = shuffled(i);
                clients.add(threads.submit(() -> order.forEach(number -> graph.write(article(number)))));
            }
            for (int i = 0; i < 2; i++) {
                int seed = i;
                clients.add(threads.submit(() -> mergeAndUndo(new Random(seed), merged)));
            }
            for (Future<?> client : clients) {
                client.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(merged).hasPositiveValue();
        graph.assertSound("after the race");
        List<String> raced = graph.dump();
        graph.clear();
        for (int i = 0; i < ARTICLES; i++) {
            graph.write(article(i));
        }
        assertThat(raced).isEqualTo(graph.dump());
    }

    /** What the other does at the same time may stand in the way; nothing else may. */
    private void mergeAndUndo(Random random, AtomicInteger merged) {
        for (int i = 0; i < 12; i++) {
            try {
                Merge merge = graph.merge(pick(random), pick(random));
                merged.incrementAndGet();
                graph.undo(merge);
            } catch (ApiProblem refused) {
                assertThat(refused.status())
                        .isIn(HttpStatus.UNPROCESSABLE_CONTENT, HttpStatus.CONFLICT, HttpStatus.NOT_FOUND);
            }
        }
    }

    private static String pick(Random random) {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private static List<Integer> shuffled(int seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private static MadeArticle article(int number) {
        String one = PEOPLE.get(number % PEOPLE.size());
        String other = PEOPLE.get((number + 1 + number / PEOPLE.size() % 3) % PEOPLE.size());
        return MadeArticle.of("Berita " + number, "Harian " + number % 4, "2026-03-0" + (1 + number % 9))
                .person(one)
                .person(other)
                .says(one, RelationType.MEETS, other)
                .says(other, RelationType.PRAISES, one);
    }
}
