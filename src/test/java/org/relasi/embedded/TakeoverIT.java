package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** Whose store has other accounts than the files say gets those of the files, and loses nothing. */
class TakeoverIT {

    @TempDir
    private Path folder;

    @Test
    void givesAStoreOfAnEarlierVersionAPasswordAndKeepsWhatIsInIt() throws Exception {
        makeStoreWithoutPassword();

        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Settings.in(folder), null)) {
            assertThat(kept(neo4j, password())).isEqualTo(1);
            refuses(neo4j, "neo4j", "neo4j");
            refuses(neo4j, "stranger", "while-it-was-open");
        }
    }

    @Test
    void findsItsWayBackToAStoreWhosePasswordWasLostOrChanged() throws Exception {
        EmbeddedSettings settings = Settings.in(folder);
        String first;
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings, null)) {
            first = password();
            query(neo4j, first, "CREATE (:Kept)");
        }

        Files.writeString(folder.resolve("neo4j-password"), "written-by-hand\n");
        Files.writeString(folder.resolve("neo4j-service"), "relasi-ofanotherstore\nnever-heard-of\n");
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings, null)) {
            assertThat(kept(neo4j, "written-by-hand")).isEqualTo(1);
            refuses(neo4j, "neo4j", first);
            query(neo4j, "written-by-hand", "CREATE USER colleague SET PASSWORD 'of-a-colleague' CHANGE NOT REQUIRED");
        }

        Files.delete(folder.resolve("neo4j-service"));
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(with(settings, "of-the-settings"), null)) {
            assertThat(kept(neo4j, "of-the-settings")).isEqualTo(1);
            assertThat(password()).as("for commands and people beside it").isEqualTo("of-the-settings");
            assertThat(accounts(neo4j, "of-the-settings"))
                    .as("that of people, that of a colleague, one of ours")
                    .hasSize(3)
                    .contains("neo4j", "colleague", neo4j.login().user());
        }
    }

    @Test
    void letsNobodyWriteWhereOnlyReadersAreMeant() {
        EmbeddedSettings settings = Settings.in(folder);
        assertThatExceptionOfType(SetupProblem.class)
                .isThrownBy(() -> EmbeddedNeo4j.start(readOnly(settings), null))
                .withMessageContaining("no graph");
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings, null)) {
            query(neo4j, password(), "CREATE (:Kept)");
        }

        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(readOnly(settings), null);
                EmbeddedStore joined = EmbeddedStore.shared(settings)) {
            assertThat(kept(neo4j, password())).isEqualTo(1);
            assertThat(joined.readOnly()).isTrue();
            assertThatExceptionOfType(ClientException.class)
                    .isThrownBy(() -> query(neo4j, password(), "CREATE (:Kept)"))
                    .withMessageContaining("read-only");
        }
    }

    /** As earlier versions did: authentication is off, so nobody set a password. */
    private void makeStoreWithoutPassword() throws IOException, InterruptedException {
        DataDirectory directory = DataDirectory.at(folder);
        EmbeddedSettings settings = Settings.in(folder);
        Path config = directory.home().resolve("conf").resolve("neo4j.conf");
        int port = Ports.anyFree();
        new ServerConfig(port, Ports.anyFree(), settings.pageCache(), null, false).write(config, directory.logs());
        Files.writeString(config, Files.readString(config).replace("auth_enabled=true", "auth_enabled=false"));
        List<Path> jars = ServerJars.of(directory).get();
        Neo4jProcess process = Neo4jProcess.start(directory, jars, settings, List.of("open"));
        try (process;
                Driver driver = GraphDatabase.driver("bolt://localhost:" + port, AuthTokens.none())) {
            awaitAnswer(driver);
            driver.executableQuery("CREATE (:Kept)").execute();
            driver.executableQuery("CREATE USER stranger SET PASSWORD 'while-it-was-open' CHANGE NOT REQUIRED")
                    .execute();
        }
        assertThat(folder.resolve("neo4j-password")).doesNotExist();
    }

    private static void awaitAnswer(Driver driver) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(300);
        while (true) {
            try {
                driver.verifyConnectivity();
                return;
            } catch (ServiceUnavailableException notYet) {
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(200);
            }
        }
    }

    private static EmbeddedSettings with(EmbeddedSettings of, String password) {
        return settings(of, Password.of(password), false);
    }

    private static EmbeddedSettings readOnly(EmbeddedSettings of) {
        return settings(of, null, true);
    }

    private static EmbeddedSettings settings(EmbeddedSettings of, @Nullable Password password, boolean readOnly) {
        return new EmbeddedSettings(
                of.directory(),
                0,
                0,
                of.heap(),
                of.pageCache(),
                of.startTimeout(),
                of.jvmOptions(),
                password,
                readOnly);
    }

    private String password() {
        return new AccountFiles(folder).password().orElseThrow().text();
    }

    private static long kept(EmbeddedNeo4j neo4j, String password) {
        return Long.parseLong(query(neo4j, password, "MATCH (n:Kept) RETURN toString(count(n))")
                .get(0));
    }

    private static List<String> accounts(EmbeddedNeo4j neo4j, String password) {
        return query(neo4j, password, "SHOW USERS YIELD user");
    }

    private static List<String> query(EmbeddedNeo4j neo4j, String password, String query) {
        try (Driver driver = GraphDatabase.driver(neo4j.boltUri(), AuthTokens.basic("neo4j", password))) {
            return driver.executableQuery(query).execute().records().stream()
                    .map(row -> row.get(0).asString())
                    .toList();
        }
    }

    private static void refuses(EmbeddedNeo4j neo4j, String user, String password) {
        try (Driver driver = GraphDatabase.driver(neo4j.boltUri(), AuthTokens.basic(user, password))) {
            assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
        }
    }
}
