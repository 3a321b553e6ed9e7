package org.relasi;

import java.net.URI;
import java.util.Optional;
import org.relasi.embedded.EmbeddedStore;
import org.springframework.context.ApplicationContext;

/**
 * Which store a command works with, as its user is told.
 *
 * @param words without any password
 */
record UsedStore(String words) {

    static UsedStore of(ApplicationContext context) {
        EmbeddedStore store = context.getBeanProvider(EmbeddedStore.class).getIfAvailable();
        if (store == null) {
            return new UsedStore(withoutUser(context.getEnvironment().getProperty("spring.neo4j.uri", "")));
        }
        Optional<String> host = store.host();
        return new UsedStore(store.directory()
                + host.map(address -> ", of the relasi that runs already: " + address)
                        .orElse(""));
    }

    /** On standard error: what a command makes may go to standard output. */
    void tell() {
        System.err.println("Store: " + words);
    }

    /** An address may have a user and a password before its host. */
    static String withoutUser(String uri) {
        try {
            URI parsed = URI.create(uri.strip());
            String host = parsed.getHost();
            return host == null
                    ? "the Neo4j of spring.neo4j.uri"
                    : parsed.getScheme() + "://" + host + (parsed.getPort() < 0 ? "" : ":" + parsed.getPort());
        } catch (IllegalArgumentException e) {
            return "the Neo4j of spring.neo4j.uri";
        }
    }
}
