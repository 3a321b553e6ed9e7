package org.relasi.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running Neo4j of our own: a child process that keeps its data in a directory, answers on loopback and stops when closed.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedNeo4j.class);

    private final Neo4jProcess process;
    private final DataDirectory.Lock lock;
    private final int boltPort;
    private final int httpPort;
    private volatile boolean closing;

    private EmbeddedNeo4j(Neo4jProcess process, DataDirectory.Lock lock, int boltPort, int httpPort) {
        this.process = process;
        this.lock = lock;
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

    static EmbeddedNeo4j start(
            EmbeddedSettings settings, @Nullable String apiAddress, DataDirectory directory, DataDirectory.Lock lock) {
        Neo4jProcess process = null;
        try {
            lock.announce(new Instance(ProcessHandle.current().pid(), null, apiAddress));
            Memory.check(settings);
            List<Path> jars = new ServerJars(directory.home().resolve("lib").resolve("class-path.txt")).get();
            StoreLock.awaitFree(directory);
            int bolt = Ports.choose(settings.boltPort(), "Neo4j Bolt", "relasi.embedded.bolt-port");
            int http = Ports.choose(settings.httpPort(), "Neo4j Browser, HTTP", "relasi.embedded.http-port");
            new ServerConfig(bolt, http, settings.pageCache(), apiAddress)
                    .write(directory.home().resolve("conf").resolve("neo4j.conf"), directory.logs());
            process = Neo4jProcess.start(directory, jars, settings);
            EmbeddedNeo4j started = new EmbeddedNeo4j(process, lock, bolt, http);
            new Readiness(process, directory).await(started.boltUri(), settings.startTimeout());
            lock.announce(new Instance(ProcessHandle.current().pid(), started.boltUri(), apiAddress));
            started.reportUnexpectedEnd(directory);
            return started;
        } catch (IOException | RuntimeException e) {
            release(process, lock);
            throw e instanceof RuntimeException known ? known : notWritten(directory, e);
        }
    }

    public String boltUri() {
        return "bolt://localhost:" + boltPort;
    }

    /** Address of Neo4j Browser that connects at once. */
    public String browserUri() {
        return browserUri(httpPort, boltPort);
    }

    static String browserUri(int httpPort, int boltPort) {
        return "http://localhost:%d/browser/?preselectAuthMethod=NO_AUTH&dbms=bolt://localhost:%d"
                .formatted(httpPort, boltPort);
    }

    /** Process id of the Neo4j process. */
    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        closing = true;
        release(process, lock);
    }

    private void reportUnexpectedEnd(DataDirectory directory) {
        process.onExit(() -> {
            if (!closing) {
                LOG.error("Neo4j has ended by itself; see {}. Start relasi again.", directory.consoleLog());
            }
        });
    }

    private static void release(@Nullable Neo4jProcess process, DataDirectory.Lock lock) {
        if (process != null) {
            process.close();
        }
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("The lock of the data directory was not released: {}", e.toString());
        }
    }

    private static SetupProblem notWritten(DataDirectory directory, Exception e) {
        return new SetupProblem(
                "Neo4j cannot be started in " + directory.path() + " (" + e + ").",
                "Make sure that this user may write there and that the disk is not full, or name another directory with"
                        + " --relasi.embedded.directory=PATH.",
                e);
    }
}
