package org.relasi.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How a Neo4j is started on a directory, the first time and after it has ended by itself. */
record Neo4jStart(
        DataDirectory directory, List<Path> jars, EmbeddedSettings settings, String boltUri, Accounts accounts)
        implements Neo4jKeeper.Start {

    Neo4jStart {
        jars = List.copyOf(jars);
    }

    @Override
    public Neo4jProcess process() throws IOException {
        StoreLock.awaitFree(directory);
        return Neo4jProcess.start(directory, jars, settings, List.of("open"));
    }

    @Override
    public void awaitReady(Neo4jProcess started) {
        new Readiness(started, directory, accounts).await(boltUri, settings.startTimeout());
    }

    /**
     * The same, having set the accounts first, while nobody can reach the store. Takes some seconds more.
     *
     * @param drop what the names of those accounts begin with that are dropped: all of them with {@code ""}
     */
    Neo4jKeeper.Start settingAccounts(String drop) {
        return new Neo4jKeeper.Start() {
            @Override
            public Neo4jProcess process() throws IOException {
                StoreLock.awaitFree(directory);
                return Neo4jProcess.start(
                        directory,
                        jars,
                        settings,
                        List.of(account(accounts.analyst()), account(accounts.service()), "drop " + drop, "open"));
            }

            @Override
            public void awaitReady(Neo4jProcess started) {
                Neo4jStart.this.awaitReady(started);
            }
        };
    }

    private static String account(Login login) {
        return "account " + login.user() + " " + login.password().text();
    }
}
