package org.relasi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.relasi.embedded.EmbeddedStore;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code relasi serve}: the REST service, until it is stopped. */
@Command(
        name = "serve",
        description = "Starts the service with its own Neo4j (the default command).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final List<String> settings;

    @Option(names = "--sample", description = "Load the sample articles.")
    private boolean sample;

    @Option(names = "--read-only", description = "Let nobody write, in Neo4j Browser and over REST.")
    private boolean readOnly;

    ServeCommand(List<String> settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<String> all = new ArrayList<>(settings);
        if (sample) {
            all.add("--relasi.ingest.sample=true");
        }
        if (readOnly) {
            all.add("--relasi.embedded.read-only=true");
        }
        System.err.println("relasi is starting; this takes a few seconds.");
        try {
            ConfigurableApplicationContext context = Shell.start(WebApplicationType.SERVLET, all, false);
            System.out.println(whereEverythingIs(context));
            awaitEnd(context);
            return 0;
        } catch (Shell.StartFailed reported) {
            return Shell.WRONG_USAGE;
        }
    }

    private static void awaitEnd(ConfigurableApplicationContext context) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        ApplicationListener<ContextClosedEvent> listener = event -> closed.countDown();
        context.addApplicationListener(listener);
        closed.await();
    }

    /** As it was typed, for a command that is to find it too. */
    private String whereTheDataIs() {
        return settings.stream()
                .filter(setting -> setting.startsWith("--relasi.embedded.directory="))
                .map(setting -> " " + setting)
                .findFirst()
                .orElse("");
    }

    private String whereEverythingIs(ConfigurableApplicationContext context) {
        String api = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        StringBuilder text = new StringBuilder("\nrelasi is ready.\n\n");
        line(text, "Explorer", api + "/");
        line(text, "API", api + "/api/v1");
        line(text, "API docs", api + "/docs");
        EmbeddedStore store = context.getBeanProvider(EmbeddedStore.class).getIfAvailable();
        if (store == null) {
            line(text, "Neo4j", String.valueOf(context.getEnvironment().getProperty("spring.neo4j.uri")));
        } else {
            line(text, "Neo4j Browser", store.browserUri().orElse("-"));
            line(text, "Login", "user neo4j; for its password: relasi browser" + whereTheDataIs());
            line(text, "Bolt", store.boltUri().toString());
            line(text, "Data", store.directory().toString());
        }
        return text.append("\nCtrl-C stops it.").toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  %-14s %s%n".formatted(name, value));
    }
}
