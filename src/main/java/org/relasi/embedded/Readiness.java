package org.relasi.embedded;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits until a Neo4j that was just started answers a query. */
final class Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Neo4jProcess process;
    private final DataDirectory directory;
    private final Accounts accounts;

    Readiness(Neo4jProcess process, DataDirectory directory, Accounts accounts) {
        this.process = process;
        this.directory = directory;
        this.accounts = accounts;
    }

    /**
     * Waits.
     *
     * @throws SetupProblem where the process ends, its database fails, or the time is over
     * @throws LoginRefused where it does not have our accounts
     */
    void await(String boltUri, Duration timeout) {
        Deadline end = Deadline.in(timeout);
        Config config = Config.builder()
                .withConnectionTimeout(2, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
                .build();
        try (Driver driver = GraphDatabase.driver(boltUri, accounts.service().token(), config)) {
            while (!answers(driver)) {
                if (!process.alive()) {
                    throw StartDiagnosis.of(directory);
                }
                if (end.passed()) {
                    throw tooSlow(timeout);
                }
                pause();
            }
            requireAnalyst(driver);
        }
        // Another server may have answered on our port; the process that counts is our own.
        if (!process.alive()) {
            throw StartDiagnosis.of(directory);
        }
    }

    /** A web page that tries passwords may have locked the account for some seconds: that says nothing. */
    private void requireAnalyst(Driver driver) {
        try {
            if (!driver.verifyAuthentication(accounts.analyst().token())) {
                throw new LoginRefused();
            }
        } catch (Neo4jException unknown) {
            LOG.info(
                    "Whether {} can log in is not known: {}", accounts.analyst().user(), unknown.toString());
        }
    }

    private boolean answers(Driver driver) {
        try (Session session = driver.session(SessionConfig.forDatabase("neo4j"))) {
            session.run("RETURN 1").consume();
            return true;
        } catch (AuthenticationException e) {
            throw new LoginRefused();
        } catch (Neo4jException notYet) {
            failure(driver).ifPresent(message -> {
                throw StartDiagnosis.damaged(directory, "It says: " + message);
            });
            return false;
        }
    }

    /** The server can be up and its database down, which the system database then tells. */
    private static Optional<String> failure(Driver driver) {
        try (Session session = driver.session(SessionConfig.forDatabase("system"))) {
            return session.run("SHOW DATABASE neo4j YIELD statusMessage").list().stream()
                    .map(Readiness::message)
                    .filter(message -> !message.isBlank())
                    .findFirst();
        } catch (Neo4jException notYet) {
            return Optional.empty();
        }
    }

    private static String message(Record row) {
        return row.get("statusMessage").asString("");
    }

    private SetupProblem tooSlow(Duration timeout) {
        return new SetupProblem(
                "Neo4j did not answer within " + timeout.toSeconds() + " s. Its own words are in "
                        + directory.consoleLog() + ".",
                "Wait longer with --relasi.embedded.start-timeout=10m, or give it more memory with --relasi.embedded.heap=1GB.");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SetupProblem("Interrupted while Neo4j started.", "Start it again.", e);
        }
    }
}
