package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

class WriterTurnTests {

    private final WriterTurn turn = new WriterTurn(Duration.ofMinutes(1), 3);

    @Test
    void sendsAwayWhoComesWhereAsManyWaitAsMay() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        CountDownLatch done = new CountDownLatch(1);
        try {
            List<Future<String>> writers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                writers.add(threads.submit(() -> turn.take(() -> {
                    await(done);
                    return "written";
                })));
                awaitWaiting(i);
            }

            assertThatThrownBy(() -> turn.take(() -> "too many"))
                    .isInstanceOfSatisfying(
                            ApiProblem.class,
                            problem -> assertThat(problem.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS));
            Future<String> batch = threads.submit(() -> turn.takeInAnyCase(() -> "batch"));
            awaitWaiting(4);
            done.countDown();

            for (Future<String> writer : writers) {
                assertThat(writer.get()).isEqualTo("written");
            }
            assertThat(batch.get()).isEqualTo("batch");
            assertThat(turn.take(() -> "later")).isEqualTo("later");
        } finally {
            done.countDown();
            threads.shutdownNow();
        }
    }

    private void awaitWaiting(int writers) {
        while (!turn.queue().writing() || turn.queue().waiting() != writers) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
