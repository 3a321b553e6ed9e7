package org.relasi.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The store that this process works with where no outside server is named: a Neo4j of its own, or, for a command beside a
 * running service, the one of that service.
 */
public final class EmbeddedStore implements AutoCloseable {

    private final URI boltUri;
    private final Path directory;
    private final @Nullable EmbeddedNeo4j own;

    private final @Nullable String host;

    private EmbeddedStore(URI boltUri, Path directory, @Nullable EmbeddedNeo4j own, @Nullable String host) {
        this.boltUri = boltUri;
        this.directory = directory;
        this.own = own;
        this.host = host;
    }

    /** Starts a Neo4j on the directory, which nobody else may hold. */
    static EmbeddedStore alone(EmbeddedSettings settings, @Nullable String apiAddress) {
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings, apiAddress);
        return new EmbeddedStore(URI.create(neo4j.boltUri()), settings.directory(), neo4j, null);
    }

    /** Starts a Neo4j on the directory, or joins the one that runs there. */
    static EmbeddedStore shared(EmbeddedSettings settings) {
        DataDirectory directory = DataDirectory.at(settings.directory());
        Instant end = Instant.now().plus(settings.startTimeout());
        while (Instant.now().isBefore(end)) {
            Optional<DataDirectory.Lock> lock = directory.lock();
            if (lock.isPresent()) {
                EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings, null, directory, lock.get());
                return new EmbeddedStore(URI.create(neo4j.boltUri()), directory.path(), neo4j, null);
            }
            Optional<Instance> running = directory.holder().filter(instance -> instance.boltUri() != null);
            if (running.isPresent()) {
                return joined(running.get(), directory);
            }
            pause();
        }
        throw directory.inUse();
    }

    private static EmbeddedStore joined(Instance running, DataDirectory directory) {
        String bolt = Objects.requireNonNull(running.boltUri());
        String address = Objects.requireNonNullElse(running.apiAddress(), "process " + running.pid());
        return new EmbeddedStore(URI.create(bolt), directory.path(), null, address);
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

    /** Address of Neo4j Browser that connects at once, where the Neo4j is our own. */
    public Optional<String> browserUri() {
        return Optional.ofNullable(own).map(EmbeddedNeo4j::browserUri);
    }

    /** How often the Neo4j was started again after it had ended by itself; 0 where it is not our own. */
    public long restarts() {
        return own == null ? 0 : own.restarts();
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
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
