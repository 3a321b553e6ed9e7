package org.relasi.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
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

    private EmbeddedStore(URI boltUri, Path directory, @Nullable EmbeddedNeo4j own) {
        this.boltUri = boltUri;
        this.directory = directory;
        this.own = own;
    }

    /** Starts a Neo4j on the directory, which nobody else may hold. */
    static EmbeddedStore alone(EmbeddedSettings settings, @Nullable String apiAddress) {
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings, apiAddress);
        return new EmbeddedStore(URI.create(neo4j.boltUri()), settings.directory(), neo4j);
    }

    /** Starts a Neo4j on the directory, or joins the one that runs there. */
    static EmbeddedStore shared(EmbeddedSettings settings) {
        DataDirectory directory = DataDirectory.at(settings.directory());
        Instant end = Instant.now().plus(settings.startTimeout());
        while (Instant.now().isBefore(end)) {
            Optional<DataDirectory.Lock> lock = directory.lock();
            if (lock.isPresent()) {
                EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings, null, directory, lock.get());
                return new EmbeddedStore(URI.create(neo4j.boltUri()), directory.path(), neo4j);
            }
            Optional<String> running = directory.holder().map(Instance::boltUri);
            if (running.isPresent()) {
                return new EmbeddedStore(URI.create(running.get()), directory.path(), null);
            }
            pause();
        }
        throw directory.inUse();
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
