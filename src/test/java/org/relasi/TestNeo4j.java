package org.relasi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.relasi.embedded.EmbeddedNeo4j;
import org.relasi.embedded.EmbeddedSettings;
import org.springframework.util.unit.DataSize;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * One real Neo4j a test JVM, with a password as everywhere, started when first asked for and gone with the JVM.
 *
 * <p>The system property {@code relasi.test.store} chooses it: {@code embedded} (default) or {@code container}.
 */
public final class TestNeo4j {

    private TestNeo4j() {}

    /** Bolt URI of the server. */
    public static String uri() {
        return Running.SERVER.uri();
    }

    /** Name of its user. */
    public static String user() {
        return "neo4j";
    }

    /** Password of its user. */
    public static String password() {
        return Running.SERVER.password();
    }

    /** A new driver to it, which the caller closes. */
    public static Driver driver() {
        return GraphDatabase.driver(uri(), AuthTokens.basic(user(), password()));
    }

    /** A new driver to an embedded server of the test's own, with the password in its data directory. */
    public static Driver driver(String uri, Path directory, Config config) {
        return GraphDatabase.driver(uri, AuthTokens.basic(user(), read(directory.resolve("neo4j-password"))), config);
    }

    /** Deletes every node and relationship; constraints and indexes stay. */
    public static void clear() {
        try (Session session = Running.DRIVER.session()) {
            // first the relationships, as one node may have more of them than fit into a transaction
            session.run("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
            session.run("MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS")
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

    private static Server startContainer() {
        // Closed by Testcontainers at the end of the JVM, with Ryuk or without it.
        @SuppressWarnings("resource")
        Neo4jContainer container = new Neo4jContainer("neo4j:5.26-community")
                .withAdminPassword("only-for-tests")
                .withStartupTimeout(Duration.ofMinutes(5));
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return new Server(container.getBoltUrl(), "only-for-tests");
    }

    private static Server startEmbedded() {
        EmbeddedSettings settings = new EmbeddedSettings(
                newDirectory(),
                0,
                0,
                DataSize.ofMegabytes(384),
                DataSize.ofMegabytes(64),
                Duration.ofMinutes(5),
                // Halves the start of a server that lives for a minute.
                List.of("-XX:TieredStopAtLevel=1"),
                null,
                false);
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings, null);
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::close));
        return new Server(neo4j.boltUri(), read(settings.directory().resolve("neo4j-password")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-stores")), "store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Server(String uri, String password) {}

    /** Initialised once, by the class loader, on first use. */
    private static final class Running {
        static final Server SERVER = inContainer() ? startContainer() : startEmbedded();
        static final Driver DRIVER = GraphDatabase.driver(SERVER.uri(), AuthTokens.basic(user(), SERVER.password()));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(DRIVER::close));
        }
    }
}
