package org.relasi.ingest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class IntakeQueueTests {

    private final IntakeQueue queue = new IntakeQueue(IntakeQueue.Bounds.USUAL);

    /** What is thrown in a try block and again when its resource is closed cannot be told: a throwable does not suppress itself. */
    @Test
    void tellsAFailureInsideOfATryBlockAndNotOnceMoreAtItsEnd() {
        queue.fail(new ServiceUnavailableException("away"));

        assertThatThrownBy(() -> {
                    try (AutoCloseable closed = queue::throwUntold) {
                        queue.throwFailure();
                    }
                })
                .isInstanceOf(ServiceUnavailableException.class)
                .hasNoSuppressedExceptions();
        assertThatThrownBy(queue::throwFailure).isInstanceOf(ServiceUnavailableException.class);
    }

    @Test
    void tellsAFailureAtTheEndThatNobodyWasTold() {
        assertThatCode(queue::throwUntold).doesNotThrowAnyException();

        queue.fail(new ServiceUnavailableException("away"));

        assertThatThrownBy(queue::throwUntold).isInstanceOf(ServiceUnavailableException.class);
    }
}
