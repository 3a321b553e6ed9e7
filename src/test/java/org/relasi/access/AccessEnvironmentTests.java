package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.embedded.SetupProblem;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class AccessEnvironmentTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "server.address=127.0.0.1",
                "server.address=127.9.9.9",
                "server.address=::1",
                "server.address=localhost",
                "server.address=0.0.0.0 relasi.security.enabled=true",
                "server.address=0.0.0.0 relasi.security.allow-open=true",
                "server.address=127.0.0.1 management.server.port=9001 management.server.address=127.0.0.1",
                "server.address=127.0.0.1 management.server.port=-1",
                "server.address=127.0.0.1 server.port=9001 management.server.port=9001"
            })
    void opensAPort(String settings) {
        assertThat(problemOf(settings, WebApplicationType.SERVLET)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "server.port=1 | server.address",
                "server.address= | server.address",
                "server.address=0.0.0.0 | server.address",
                "server.address=:: | server.address",
                "server.address=192.0.2.1 | server.address",
                "server.address=0.0.0.0 relasi.security.enabled=false | server.address",
                "server.address=127.0.0.1 management.server.port=9001 | management.server.address",
                "server.address=127.0.0.1 management.server.port=0 management.server.address=0.0.0.0 | management.server.address"
            })
    void refusesToLetEverybodyIn(String settings, String named) {
        SetupProblem problem = problemOf(settings, WebApplicationType.SERVLET);

        assertThat(problem).hasMessageContaining("With " + named + "=");
        assertThat(problem.advice())
                .contains("--relasi.security.enabled=true", "--relasi.security.allow-open=true", named + "=127.0.0.1");
    }

    @Test
    void letsACommandBeThatOpensNoPort() {
        assertThat(problemOf("server.address=0.0.0.0", WebApplicationType.NONE)).isNull();
    }

    private static @Nullable SetupProblem problemOf(String settings, WebApplicationType kind) {
        Map<String, Object> values = new TreeMap<>();
        for (String setting : settings.split(" ", -1)) {
            values.put(setting.replaceFirst("=.*", ""), setting.replaceFirst("[^=]*=", ""));
        }
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", values));
        SpringApplication application = new SpringApplication(Object.class);
        application.setWebApplicationType(kind);
        String[] none = {};
        AccessEnvironment listener = new AccessEnvironment();
        listener.onApplicationEvent(
                new ApplicationEnvironmentPreparedEvent(new DefaultBootstrapContext(), application, none, environment));
        return catchThrowableOfType(
                SetupProblem.class,
                () -> listener.onApplicationEvent(
                        new ApplicationContextInitializedEvent(application, none, new GenericApplicationContext())));
    }
}
