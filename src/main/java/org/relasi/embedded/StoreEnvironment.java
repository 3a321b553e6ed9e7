package org.relasi.embedded;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Settles, as soon as the settings are read, what must be known before Neo4j and the log start: a free port in place of 0
 * (Neo4j Browser is told the address), that the port is free, and that logs can be written to the data directory.
 */
public final class StoreEnvironment implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final int DEFAULT_PORT = 8080;

    /** After the configuration files are read, before logging starts (which come 10 and 20 after the first). */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 15;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        Map<String, Object> settled = new LinkedHashMap<>();
        boolean serves = event.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE;
        if (!environment.containsProperty("spring.neo4j.uri")) {
            settleDirectory(environment, settled, serves);
        }
        if (serves) {
            choosePort(environment, settled);
        }
        environment.getPropertySources().addFirst(new MapPropertySource("relasi-settled", settled));
    }

    private static void settleDirectory(
            ConfigurableEnvironment environment, Map<String, Object> settled, boolean serves) {
        Path path = Path.of(environment.getProperty("relasi.embedded.directory", "data"));
        DataDirectory directory = DataDirectory.at(path.toAbsolutePath().normalize());
        if (serves) {
            // Said before the ports are looked at: the other service holds those too.
            directory.requireUnlocked();
        }
        if (!environment.containsProperty("logging.file.name")) {
            settled.put(
                    "logging.file.name", directory.logs().resolve("relasi.log").toString());
        }
    }

    private static void choosePort(ConfigurableEnvironment environment, Map<String, Object> settled) {
        int wanted = environment.getProperty("server.port", Integer.class, DEFAULT_PORT);
        if (wanted >= 0) {
            settled.put("server.port", Ports.choose(wanted, "REST API", "server.port"));
        }
    }
}
