package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketsTests {

    private final StoppedTime time = new StoppedTime();
    private final Buckets buckets = new Buckets(60, 3, time);

    @Test
    void refusesWhenTheBurstIsUsedUpAndSaysForHowLong() {
        assertThat(buckets.take("a").field()).isEqualTo("\"caller\";r=2;t=1");
        buckets.take("a");
        assertThat(buckets.take("a").field()).isEqualTo("\"caller\";r=0;t=3");

        Buckets.Allowance refused = buckets.take("a");

        assertThat(refused.granted()).isFalse();
        assertThat(refused.retrySeconds()).isEqualTo(1);
        assertThat(buckets.take("b").granted()).isTrue();
    }

    @Test
    void grantsAgainAfterTheTimeThatItSaid() {
        for (int i = 0; i < 3; i++) {
            buckets.take("a");
        }
        time.pass(Duration.ofMillis(999));
        assertThat(buckets.waitFor("a")).isEqualTo(1);
        assertThat(buckets.take("a").granted()).isFalse();

        time.pass(Duration.ofMillis(1));

        assertThat(buckets.waitFor("a")).isZero();
        assertThat(buckets.take("a").granted()).isTrue();
    }

    @Test
    void neverHoldsMoreThanTheBurst() {
        buckets.take("a");
        time.pass(Duration.ofDays(1));

        assertThat(buckets.take("a").remaining()).isEqualTo(2);
        assertThat(buckets.policy()).isEqualTo("\"caller\";q=3;w=3");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:192.0.2.7, 192.0.2.7, true",
        "not an address: at all, not an address: at all, true"
    })
    void takesTheAddressesOfOneNetworkForOneCaller(String one, String other, boolean same) {
        assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
    }
}
