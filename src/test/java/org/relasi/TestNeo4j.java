package org.relasi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.relasi.embedded.EmbeddedNeo4j;
import org.relasi.embedded.EmbeddedSettings;
import org.springframework.util.unit.DataSize;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * One real Neo4j a test JVM, without authentication, started when first asked for and gone with the JVM.
 *
 * <p>The system property {@code relasi.test.store} chooses it: {@code embedded} (default) or {@code container}.
 */
public final class TestNeo4j {

    private TestNeo4j() {}

    /** Bolt URI of the server. */
    public static String uri() {
        return Running.URI;
    }

    /** Deletes every node and relationship; constraints and indexes stay. */
    public static void clear() {
        try (Session session = Running.DRIVER.session()) {
            session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS")
                    .consume();
        }
    }

    static boolean inContainer() {
        String store = System.getProperty("relasi.test.store", "embedded");
        return switch (store) {
            case "embedded" -> false;
            case "container" -> true;
            default -> throw new IllegalArgumentException("relasi.test.store is embedded or container, not " + store);
        };
    }

    private static String startContainer() {
        // Closed by Testcontainers at the end of the JVM, with Ryuk or without it.
        @SuppressWarnings("resource")
        Neo4jContainer container = new Neo4jContainer("neo4j:5.26-community")
                .withoutAuthentication()
                .withStartupTimeout(Duration.ofMinutes(5));
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return container.getBoltUrl();
    }

    private static String startEmbedded() {
        EmbeddedSettings settings = new EmbeddedSettings(
                newDirectory(),
                0,
                0,
                DataSize.ofMegabytes(384),
                DataSize.ofMegabytes(64),
                Duration.ofMinutes(5),
                // Halves the start of a server that lives for a minute.
                List.of("-XX:TieredStopAtLevel=1"));
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings, null);
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::close));
        return neo4j.boltUri();
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-stores")), "store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Initialised once, by the class loader, on first use. */
    private static final class Running {
        static final String URI = inContainer() ? startContainer() : startEmbedded();
        static final Driver DRIVER = GraphDatabase.driver(URI);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(DRIVER::close));
        }
    }
}
