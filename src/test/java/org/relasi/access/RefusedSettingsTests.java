package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class RefusedSettingsTests {

    @ParameterizedTest
    @CsvSource({
        "server.forward-headers-strategy, native",
        "server.forward-headers-strategy, FRAMEWORK",
        "server.tomcat.remoteip.remote-ip-header, X-Real-IP",
        "server.tomcat.remoteip.protocol-header, X-Forwarded-Proto"
    })
    void refusesToBelieveEverybody(String setting, String value) {
        assertThat(RefusedSettings.in(new MockEnvironment().withProperty(setting, value)))
                .hasValueSatisfying(problem -> {
                    assertThat(problem).hasMessageContaining(setting);
                    assertThat(problem.advice()).contains("--relasi.http.proxies=");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bolt://neo4j:hidden@localhost:7687",
                "neo4j+s://hidden@db.example.org",
                " bolt://:hidden@localhost ",
                "bolt://neo4j:hid@den@localhost:7687/x?y#z"
            })
    void refusesAnAddressOfTheStoreWithAPasswordWithoutRepeatingIt(String uri) {
        assertThat(RefusedSettings.in(new MockEnvironment().withProperty("spring.neo4j.uri", uri)))
                .hasValueSatisfying(problem -> {
                    assertThat(problem.getMessage() + problem.advice()).doesNotContain("hidden", "hid@den");
                    assertThat(problem.advice()).contains("SPRING_NEO4J_AUTHENTICATION_PASSWORD");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "server.forward-headers-strategy, none",
        "server.forward-headers-strategy, NONE",
        "spring.neo4j.uri, bolt://localhost:7687",
        "spring.neo4j.uri, neo4j+s://db.example.org/?policy=a@b",
        "relasi.http.proxies, 10.0.0.7"
    })
    void takesWhatOpensNothing(String setting, String value) {
        assertThat(RefusedSettings.in(new MockEnvironment().withProperty(setting, value)))
                .isEmpty();
    }
}
