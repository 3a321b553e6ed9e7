package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.StoreTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;

/** Health and metrics on a port of their own are behind the same doors. */
@StoreTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "management.server.address=127.0.0.1"})
class ManagementPortIT {

    @LocalManagementPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/health/readiness", "/actuator/prometheus"})
    void refusesOtherHostsAndForeignPages(String target) {
        assertThat(status(target, "Host: localhost")).isEqualTo(200);
        assertThat(status(target, "Host: 127.0.0.1:" + port)).isEqualTo(200);
        assertThat(status(target, "Host: evil.example")).isEqualTo(421);
        assertThat(status(target, "Host: evil.example", "X-Forwarded-Host: localhost"))
                .isEqualTo(421);
        assertThat(status(target, "Host: localhost", "Origin: http://evil.example"))
                .isEqualTo(403);
        assertThat(status(target, "Host: localhost", "Sec-Fetch-Site: cross-site"))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/error", "/nothing"})
    void refusesThemAlsoWhereNothingIs(String target) {
        assertThat(status(target, "Host: evil.example")).isEqualTo(421);
    }

    private int status(String target, String... headers) {
        return Wire.send(port, "GET", target, List.of(headers), "").status();
    }
}
