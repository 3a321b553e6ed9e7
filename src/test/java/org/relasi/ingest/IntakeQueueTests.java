package org.relasi.ingest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class IntakeQueueTests {

    private final IntakeQueue queue = new IntakeQueue(IntakeQueue.Bounds.USUAL);

    /** A try block that threw it cannot be told it once more by the resource it closes: a throwable does not suppress itself. */
    @Test
    void tellsAFailureAgainButNotAtTheEnd() {
        queue.fail(new ServiceUnavailableException("away"));

        assertThatThrownBy(queue::throwFailure).isInstanceOf(ServiceUnavailableException.class);
        assertThatCode(queue::throwUntold).doesNotThrowAnyException();
        assertThatThrownBy(queue::throwFailure).isInstanceOf(ServiceUnavailableException.class);
    }

    @Test
    void tellsAFailureAtTheEndThatNobodyWasTold() {
        assertThatCode(queue::throwUntold).doesNotThrowAnyException();

        queue.fail(new ServiceUnavailableException("away"));

        assertThatThrownBy(queue::throwUntold).isInstanceOf(ServiceUnavailableException.class);
    }
}
