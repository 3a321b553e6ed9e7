package org.relasi.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;

/**
 * The store that this process works with where no outside server is named: a Neo4j of its own, or, for a command beside a
 * running service, the one of that service.
 */
public final class EmbeddedStore implements AutoCloseable {

    private final URI boltUri;
    private final Login login;
    private final boolean readOnly;
    private final Path directory;
    private final @Nullable EmbeddedNeo4j own;
    private final @Nullable String host;

    private EmbeddedStore(EmbeddedNeo4j own, EmbeddedSettings settings) {
        this.boltUri = URI.create(own.boltUri());
        this.login = own.login();
        this.readOnly = settings.readOnly();
        this.directory = settings.directory();
        this.own = own;
        this.host = null;
    }

    private EmbeddedStore(Instance running, String boltUri, DataDirectory directory) {
        this.boltUri = URI.create(boltUri);
        this.login = directory.accounts().service().orElseThrow(() -> earlierVersion(directory));
        this.readOnly = running.readOnly();
        this.directory = directory.path();
        this.own = null;
        this.host = Objects.requireNonNullElse(running.apiAddress(), "process " + running.pid());
    }

    /** Begins to start a Neo4j on the directory, which nobody else may hold. */
    static EmbeddedStore alone(EmbeddedSettings settings, @Nullable String apiAddress) {
        DataDirectory directory = DataDirectory.at(settings.directory());
        DataDirectory.Lock lock = directory.lock().orElseThrow(directory::inUse);
        return new EmbeddedStore(EmbeddedNeo4j.begin(settings, apiAddress, directory, lock), settings);
    }

    /** Begins to start a Neo4j on the directory, or joins the one that runs there. */
    static EmbeddedStore shared(EmbeddedSettings settings) {
        DataDirectory directory = DataDirectory.at(settings.directory());
        Deadline end = Deadline.in(settings.startTimeout());
        while (!end.passed()) {
            Optional<DataDirectory.Lock> lock = directory.lock();
            if (lock.isPresent()) {
                return new EmbeddedStore(EmbeddedNeo4j.begin(settings, null, directory, lock.get()), settings);
            }
            Instance running = directory.holder().orElse(null);
            if (running != null && running.boltUri() != null) {
                return new EmbeddedStore(running, running.boltUri(), directory);
            }
            pause();
        }
        throw directory.inUse();
    }

    /**
     * Returns when it answers a query.
     *
     * @throws SetupProblem where it cannot start
     */
    void awaitOpen() {
        if (own != null) {
            own.awaitOpen();
        }
    }

    /** The service that runs the store, or the process where it is another command; nothing where it is this process. */
    public Optional<String> host() {
        return Optional.ofNullable(host);
    }

    public URI boltUri() {
        return boltUri;
    }

    public Path directory() {
        return directory;
    }

    /** What relasi logs in with. */
    AuthToken token() {
        return login.token();
    }

    /** Whether it takes no writes. */
    public boolean readOnly() {
        return readOnly;
    }

    /** Address of Neo4j Browser, where the Neo4j is our own. */
    public Optional<String> browserUri() {
        return Optional.ofNullable(own).map(EmbeddedNeo4j::browserUri);
    }

    /** How often the Neo4j was started again after it had ended by itself; 0 where it is not our own. */
    public long restarts() {
        return own == null ? 0 : own.restarts();
    }

    /** Starts our own Neo4j anew, behind; of another process's nothing changes. */
    void revive() {
        if (own != null) {
            own.revive();
        }
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }

    private static SetupProblem earlierVersion(DataDirectory directory) {
        return new SetupProblem(
                "The relasi that runs on " + directory.path()
                        + " left no account there that its store can be asked with.",
                "Stop it and start it again: it may be of an earlier version, or its file neo4j-service was deleted.");
    }

    /** The holder is still starting. */
    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SetupProblem("Interrupted while waiting for the running store.", "Start the command again.", e);
        }
    }
}
