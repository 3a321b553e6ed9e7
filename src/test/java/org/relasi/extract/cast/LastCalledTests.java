package org.relasi.extract.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastCalledTests {

    private final LastCalled called = new LastCalled();

    @Test
    void findsTheLastBeforeAPlace() {
        called.add(3, List.of("serangan", "udara"), 10);
        called.add(4, List.of("serangan"), 40);
        assertThat(called.before(40, List.of("serangan"))).hasValue(3);
        assertThat(called.before(41, List.of("serangan"))).hasValue(4);
        assertThat(called.before(41, List.of("udara", "pemilu"))).hasValue(3);
        assertThat(called.before(10, List.of("udara"))).isEmpty();
    }

    @Test
    void findsTheFirstOfTwoThatAreMentionedAtOnePlace() {
        called.add(7, List.of("attack"), 10);
        called.add(5, List.of("attack"), 10);
        assertThat(called.before(20, List.of("attack"))).hasValue(5);
    }

    @Test
    void forgetsWhatWasMentionedAgain() {
        called.add(1, List.of("perang"), 10);
        called.remove(1, List.of("perang"), 10);
        called.add(1, List.of("perang"), 90);
        assertThat(called.before(50, List.of("perang"))).isEmpty();
    }
}
