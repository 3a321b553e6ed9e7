package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.SecurityException;

/** The doors of a running store, tried by another account of the machine, which does not know its password. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreDoorIT {

    private EmbeddedNeo4j neo4j;
    private DataDirectory directory;

    @BeforeAll
    void start(@TempDir Path folder) {
        neo4j = EmbeddedNeo4j.start(Settings.in(folder), "http://localhost:9");
        directory = DataDirectory.existing(folder);
    }

    @AfterAll
    void stop() {
        neo4j.close();
    }

    @Test
    void letsNobodyInWithoutItsPassword() {
        for (AuthToken token : List.of(
                AuthTokens.none(),
                AuthTokens.basic("neo4j", "neo4j"),
                AuthTokens.basic("relasi", "relasi"),
                AuthTokens.basic("", ""))) {
            assertThatExceptionOfType(SecurityException.class).isThrownBy(() -> logIn(token));
        }
        logIn(AuthTokens.basic(Accounts.ANALYST, password()));
    }

    /** As a web page can do it, by Bolt over WebSocket. */
    @Test
    void isNotLockedToItsServiceByWrongPasswords() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            String wrong = "wrong-" + attempt;
            assertThatExceptionOfType(SecurityException.class)
                    .isThrownBy(() -> logIn(AuthTokens.basic(Accounts.ANALYST, wrong)));
        }
        assertThatExceptionOfType(SecurityException.class)
                .as("the lock against guessing")
                .isThrownBy(() -> logIn(AuthTokens.basic(Accounts.ANALYST, password())))
                .withMessageContaining("too many times");

        logIn(neo4j.login().token());

        Thread.sleep(6000); // after which people get in again
        logIn(AuthTokens.basic(Accounts.ANALYST, password()));
    }

    @Test
    void keepsItsPasswordsOutOfTheListOfProcessesAndOutOfEveryFileButTheirOwn() throws Exception {
        List<String> secrets = List.of(
                password(),
                directory.accounts().service().orElseThrow().password().text());
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse("")
                                + String.join(" ", process.info().arguments().orElse(new String[0]))))
                .noneMatch(line -> secrets.stream().anyMatch(line::contains));

        for (Path file : files()) {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            boolean own = file.endsWith("neo4j-password") || file.endsWith("neo4j-service");
            assertThat(secrets.stream().anyMatch(content::contains))
                    .as(file.toString())
                    .isEqualTo(own);
        }
    }

    @Test
    void isForItsOwnerAlone() throws Exception {
        try (Stream<Path> all = Files.walk(directory.path())) {
            assertThat(all.map(StoreDoorIT::mode))
                    .hasSizeGreaterThan(20)
                    .allMatch(mode -> mode.matches("(rw-------|rwx------) .*"));
        }
    }

    private void logIn(AuthToken token) {
        try (Driver driver = GraphDatabase.driver(neo4j.boltUri(), token)) {
            driver.verifyConnectivity();
        }
    }

    private String password() {
        return directory.accounts().password().orElseThrow().text();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory.path())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path)) + " " + path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
