package org.relasi.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.relasi.store.StoreOpening;
import org.springframework.core.env.Environment;

/** The store of this process, begun before anything else is made, as its start takes the longest. */
final class EarlyStore implements StoreOpening, AutoCloseable {

    private final CompletableFuture<EmbeddedStore> store;

    /**
     * Begins to start it.
     *
     * @param serves whether there is a REST API, at the port of the environment; else a store that runs already may be joined
     */
    EarlyStore(EmbeddedSettings settings, Environment environment, boolean serves) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        store = CompletableFuture.supplyAsync(() ->
                serves ? EmbeddedStore.alone(settings, "http://localhost:" + port) : EmbeddedStore.shared(settings));
    }

    /** As soon as its addresses and its login are known. */
    EmbeddedStore store() {
        try {
            return store.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    @Override
    public void await() {
        store().awaitOpen();
    }

    /** Does not wait for one that is only being begun: its process ends with this one. */
    @Override
    public void close() {
        var unused = store.thenAccept(EmbeddedStore::close);
    }
}
