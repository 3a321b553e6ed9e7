package org.relasi.embedded;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code relasi browser}: where the Neo4j Browser of a running service is, and how to log in. Starts nothing. */
@Command(
        name = "browser",
        description = "Shows where Neo4j Browser is, and the user and password to log in with.",
        mixinStandardHelpOptions = true)
public final class BrowserCommand implements Callable<Integer> {

    private static final int NO_SERVICE = 2;

    private final List<String> settings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--open", description = "Also open it, where there is a desktop.")
    private boolean open;

    /** @param settings {@code --dotted.name=value}: where the data directory is */
    public BrowserCommand(List<String> settings) {
        this.settings = List.copyOf(settings);
    }

    @Override
    public Integer call() {
        try {
            return show(environment());
        } catch (SetupProblem e) {
            return fail(e.getMessage(), e.advice());
        }
    }

    private int show(StandardEnvironment environment) {
        String outside = environment.getProperty("spring.neo4j.uri");
        if (outside != null) {
            return fail(
                    "The Neo4j at " + outside + " is none of relasi's own.",
                    "Its Browser and its password are known to whoever runs it.");
        }
        DataDirectory directory = DataDirectory.existing(settings(environment).directory());
        Optional<Instance> running = directory.running();
        Optional<Password> password = directory.accounts().password();
        if (running.isEmpty() || password.isEmpty()) {
            return fail(
                    "No relasi serves the data directory " + directory.path() + ".",
                    "Start one with relasi serve, or name another directory with --relasi.embedded.directory=PATH.");
        }
        String address = String.valueOf(running.get().browserUri());
        out().printf(
                        "Neo4j Browser  %s%nUser           %s%nPassword       %s%n",
                        address, Accounts.ANALYST, password.get().text());
        return open ? open(address) : 0;
    }

    private int open(String address) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return fail("There is no desktop here that could open it.", "Open the address above yourself.");
        }
        try {
            Desktop.getDesktop().browse(URI.create(address));
            return 0;
        } catch (IOException | UnsupportedOperationException e) {
            return fail("No browser could be opened (" + e.getMessage() + ").", "Open the address above yourself.");
        }
    }

    /** The settings as the service reads them, from its files and the environment too, without starting any of it. */
    private StandardEnvironment environment() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    private static EmbeddedSettings settings(StandardEnvironment environment) {
        return Binder.get(environment).bindOrCreate("relasi.embedded", EmbeddedSettings.class);
    }

    private int fail(@Nullable String problem, String advice) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println("relasi: " + problem);
        err.println("  " + advice);
        return NO_SERVICE;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
