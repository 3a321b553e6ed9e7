package org.relasi.embedded;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.web.context.WebApplicationContext;

/**
 * Settles, as soon as the settings are read, what must be known before Neo4j and the log start: that the directory is ours
 * and takes logs, that the ports are free, and a free port in place of 0 (Neo4j Browser is told the address).
 */
public final class StoreEnvironment implements ApplicationListener<SpringApplicationEvent>, Ordered {

    private static final String BOLT = "relasi.embedded.bolt-port";
    private static final String PASSWORD = "relasi.embedded.password";
    private static final String HTTP = "relasi.embedded.http-port";
    /** Read by those who link to Neo4j Browser. */
    private static final String BROWSER = "relasi.query.browser-url";

    private final boolean writes;
    private @Nullable SetupProblem problem;

    /** @param writes whether a command that changes the graph is about to start */
    public StoreEnvironment(boolean writes) {
        this.writes = writes;
    }

    /** After the configuration files are read, before logging starts (which come 10 and 20 after the first). */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 15;
    }

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationEnvironmentPreparedEvent prepared) {
            boolean serves = prepared.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE;
            settle(prepared.getEnvironment(), serves);
        } else if (event instanceof ApplicationContextInitializedEvent initialized) {
            if (problem != null) {
                // Only now, since until logging is set up a failure is told in a form that we do not choose.
                throw problem;
            }
            begin(initialized.getApplicationContext());
        }
    }

    /** Begins to start Neo4j. Settings that cannot be read are told when all of them are. */
    private static void begin(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty("spring.neo4j.uri")
                || !(context.getBeanFactory() instanceof DefaultListableBeanFactory beans)) {
            return;
        }
        try {
            EmbeddedSettings settings = Binder.get(environment).bindOrCreate("relasi.embedded", EmbeddedSettings.class);
            EarlyStore store = new EarlyStore(settings, environment, context instanceof WebApplicationContext);
            beans.registerSingleton("earlyStore", store);
            // The first that is made is the last that is closed.
            beans.registerDisposableBean("earlyStore", store::close);
        } catch (BindException unreadable) {
            // told when all settings are
        }
    }

    private void settle(ConfigurableEnvironment environment, boolean serves) {
        Map<String, Object> settled = new LinkedHashMap<>();
        try {
            requireNoVisiblePassword(environment);
            boolean embedded = !environment.containsProperty("spring.neo4j.uri");
            if (embedded) {
                settleDirectory(environment, settled, serves);
            }
            if (serves) {
                settlePorts(environment, settled, embedded);
            }
        } catch (SetupProblem e) {
            problem = e;
        }
        environment.getPropertySources().addFirst(new MapPropertySource("relasi-settled", settled));
    }

    /** Every user of the machine can see a command line. */
    private static void requireNoVisiblePassword(ConfigurableEnvironment environment) {
        for (String visible : List.of("commandLineArgs", StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME)) {
            if (environment.getPropertySources().get(visible) instanceof EnumerablePropertySource<?> source
                    && Arrays.stream(source.getPropertyNames())
                            .anyMatch(name ->
                                    PASSWORD.equals(name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT)))) {
                throw new SetupProblem(
                        "A password on the command line can be seen by every user of this machine.",
                        "Give it by the environment, RELASI_EMBEDDED_PASSWORD, or write it into the file neo4j-password of the"
                                + " data directory.");
            }
        }
    }

    private void settleDirectory(ConfigurableEnvironment environment, Map<String, Object> settled, boolean serves) {
        Path path = Path.of(environment.getProperty("relasi.embedded.directory", "data"));
        DataDirectory directory = DataDirectory.at(path.toAbsolutePath().normalize());
        if (serves) {
            // Said before the ports are looked at: the other service holds those too.
            directory.requireUnlocked();
        }
        requireWritable(environment, directory);
        settled.put("management.health.diskspace.path", directory.path().toString());
        if (!environment.containsProperty("logging.file.name")) {
            settled.put(
                    "logging.file.name", directory.logs().resolve("relasi.log").toString());
        }
    }

    /** Said before anything is started or read. */
    private void requireWritable(ConfigurableEnvironment environment, DataDirectory directory) {
        boolean wantsToWrite = writes || environment.getProperty("relasi.ingest.sample", Boolean.class, false);
        boolean runs = directory.running().map(Instance::readOnly).orElse(false);
        if (wantsToWrite && (runs || environment.getProperty("relasi.embedded.read-only", Boolean.class, false))) {
            throw new SetupProblem(
                    "The store in " + directory.path() + " takes no writes: "
                            + (runs ? "the relasi that runs on it was started" : "it is to be started")
                            + " read-only.",
                    "Start it without --read-only and relasi.embedded.read-only to write to it.");
        }
    }

    private static void settlePorts(
            ConfigurableEnvironment environment, Map<String, Object> settled, boolean embedded) {
        settlePort(environment, settled, "REST API", "server.port", 8080);
        if (embedded) {
            settlePort(environment, settled, "Neo4j Bolt", BOLT, 7687);
            settlePort(environment, settled, "Neo4j Browser, HTTP", HTTP, 7474);
            if (settled.get(HTTP) instanceof Integer http && settled.get(BOLT) instanceof Integer bolt) {
                settled.put(BROWSER, environment.getProperty(BROWSER, EmbeddedNeo4j.browserUri(http, bolt)));
            }
        }
    }

    private static void settlePort(
            ConfigurableEnvironment environment,
            Map<String, Object> settled,
            String what,
            String setting,
            int otherwise) {
        int wanted = port(environment, setting, otherwise);
        if (wanted >= 0) {
            settled.put(setting, Ports.choose(wanted, what, setting));
        }
    }

    private static int port(ConfigurableEnvironment environment, String setting, int otherwise) {
        String text = environment.getProperty(setting, String.valueOf(otherwise));
        try {
            int port = Integer.parseInt(text.strip());
            if (port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new SetupProblem(
                "--" + setting + "=" + text + " is no port.",
                "Give it a number from 0 to 65535 (0 takes any free port).");
    }
}
