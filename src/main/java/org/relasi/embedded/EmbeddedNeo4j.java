package org.relasi.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.relasi.command.FileTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running Neo4j of our own: a child process that keeps its data in a directory, answers on loopback and stops when closed.
 * Killed, it comes back on the same ports.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedNeo4j.class);

    private final Neo4jKeeper keeper;
    private final DataDirectory.Lock lock;
    private final Login login;
    private final int boltPort;
    private final int httpPort;
    private final CompletableFuture<Void> opened = new CompletableFuture<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedNeo4j(Neo4jKeeper keeper, DataDirectory.Lock lock, Login login, int boltPort, int httpPort) {
        this.keeper = keeper;
        this.lock = lock;
        this.login = login;
        this.boltPort = boltPort;
        this.httpPort = httpPort;
    }

    /**
     * Starts Neo4j and waits until it answers a query.
     *
     * @param apiAddress base URL of the service that Neo4j Browser reads its style and guide from; null for none
     * @throws SetupProblem where it cannot start, or where another process runs it on this directory
     */
    public static EmbeddedNeo4j start(EmbeddedSettings settings, @Nullable String apiAddress) {
        DataDirectory directory = DataDirectory.at(settings.directory());
        return start(settings, apiAddress, directory, directory.lock().orElseThrow(directory::inUse));
    }

    private static EmbeddedNeo4j start(
            EmbeddedSettings settings, @Nullable String apiAddress, DataDirectory directory, DataDirectory.Lock lock) {
        EmbeddedNeo4j neo4j = begin(settings, apiAddress, directory, lock);
        neo4j.awaitOpen();
        return neo4j;
    }

    /** Begins to start it. Its addresses and its login are known from then on; {@link #awaitOpen} says when it answers. */
    static EmbeddedNeo4j begin(
            EmbeddedSettings settings, @Nullable String apiAddress, DataDirectory directory, DataDirectory.Lock lock) {
        try {
            Instance instance = Instance.starting(apiAddress, settings.readOnly());
            lock.announce(instance);
            Memory.check(settings);
            requireSomethingToRead(settings, directory);
            Accounts accounts = directory.accounts().wanted(settings.password());
            List<Path> jars = ServerJars.of(directory).get();
            StoreLock.awaitFree(directory);
            int bolt = Ports.choose(settings.boltPort(), "Neo4j Bolt", "relasi.embedded.bolt-port");
            int http = Ports.choose(settings.httpPort(), "Neo4j Browser, HTTP", "relasi.embedded.http-port");
            new ServerConfig(bolt, http, settings.pageCache(), apiAddress, settings.readOnly())
                    .write(directory.home().resolve("conf").resolve("neo4j.conf"), directory.logs());
            Neo4jStart start = new Neo4jStart(directory, jars, settings, boltUri(bolt), accounts);
            EmbeddedNeo4j neo4j =
                    new EmbeddedNeo4j(new Neo4jKeeper(directory, start), lock, accounts.service(), bolt, http);
            neo4j.open(start, instance.serving(boltUri(bolt), browserUri(http, bolt)));
            return neo4j;
        } catch (IOException | RuntimeException e) {
            release(null, lock);
            throw e instanceof IOException trouble ? notWritten(directory, trouble) : (RuntimeException) e;
        }
    }

    private void open(Neo4jStart start, Instance serving) {
        Thread thread = new Thread(
                () -> {
                    try {
                        new Opening(start.directory(), keeper, start).begin();
                        if (!closed.get()) {
                            lock.announce(serving);
                        }
                        opened.complete(null);
                    } catch (IOException e) {
                        opened.completeExceptionally(notWritten(start.directory(), e));
                    } catch (RuntimeException e) {
                        opened.completeExceptionally(e);
                    }
                },
                "neo4j-start");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Returns when it answers a query.
     *
     * @throws SetupProblem where it cannot start; it is closed then
     */
    void awaitOpen() {
        try {
            opened.join();
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private static void requireSomethingToRead(EmbeddedSettings settings, DataDirectory directory) {
        if (settings.readOnly() && !directory.hasStore()) {
            throw new SetupProblem(
                    "There is no graph in " + directory.path() + " yet, and with read-only none would ever be.",
                    "Load articles first: relasi ingest PATH, or relasi serve --sample. Then start it read-only.");
        }
    }

    public String boltUri() {
        return boltUri(boltPort);
    }

    private static String boltUri(int port) {
        return "bolt://localhost:" + port;
    }

    /** What relasi logs in with. */
    Login login() {
        return login;
    }

    /** Address of Neo4j Browser, which then asks for the password only. */
    public String browserUri() {
        return browserUri(httpPort, boltPort);
    }

    static String browserUri(int httpPort, int boltPort) {
        return "http://localhost:%d/browser/?dbms=bolt://%s@localhost:%d"
                .formatted(httpPort, Accounts.ANALYST, boltPort);
    }

    /** Process id of the Neo4j process. */
    long pid() {
        return keeper.pid();
    }

    /** How often Neo4j was started again after it had ended by itself. */
    long restarts() {
        return keeper.restarts();
    }

    /** Ends the process, behind, so that it is started again. */
    void revive() {
        keeper.revive();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            release(keeper, lock);
        }
    }

    private static void release(@Nullable Neo4jKeeper keeper, DataDirectory.Lock lock) {
        if (keeper != null) {
            keeper.close();
        }
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("The lock of the data directory was not released: {}", e.toString());
        }
    }

    private static SetupProblem notWritten(DataDirectory directory, IOException e) {
        return new SetupProblem(
                "Neo4j cannot be started in " + directory.path() + " (" + FileTrouble.of(e) + ").",
                "Make sure that this user may write there and that the disk is not full, or name another directory with"
                        + " --relasi.embedded.directory=PATH.",
                e);
    }
}
