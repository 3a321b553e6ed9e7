package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ReadGateTests {

    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);

    @Test
    void turnsAwayWhoWaitsTooLongAndLetsInAgain() throws Exception {
        ReadGate gate = new ReadGate(1, Duration.ofMillis(10));
        CompletableFuture<String> slow = CompletableFuture.supplyAsync(() -> gate.pass(this::slowly));
        inside.await();

        assertThatThrownBy(() -> gate.pass(() -> "second"))
                .isInstanceOfSatisfying(
                        TooManyQueries.class,
                        problem -> assertThat(problem.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));

        leave.countDown();
        assertThat(slow.get()).isEqualTo("slow");
        assertThat(gate.pass(() -> "third")).isEqualTo("third");
    }

    @Test
    void freesThePlaceOfAReadingThatFails() {
        ReadGate gate = new ReadGate(1, Duration.ofMillis(10));

        assertThatThrownBy(() -> gate.pass(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(gate.pass(() -> "next")).isEqualTo("next");
    }

    private String slowly() {
        inside.countDown();
        try {
            leave.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "slow";
    }
}
