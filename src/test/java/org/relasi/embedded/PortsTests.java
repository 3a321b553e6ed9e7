package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTests {

    @Test
    void takesAnyFreePortForZero() {
        assertThat(Ports.choose(0, "REST API", "server.port")).isBetween(1, 65_535);
    }

    @Test
    void keepsAFreePort() {
        int free = Ports.anyFree();

        assertThat(Ports.choose(free, "REST API", "server.port")).isEqualTo(free);
    }

    @Test
    void namesATakenPortAndItsSetting() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(SetupProblem.class)
                    .isThrownBy(() -> Ports.choose(other.getLocalPort(), "Neo4j Bolt", "relasi.embedded.bolt-port"))
                    .withMessageContaining(other.getLocalPort() + " (Neo4j Bolt)")
                    .satisfies(problem -> assertThat(problem.advice()).contains("--relasi.embedded.bolt-port="));
        }
    }
}
