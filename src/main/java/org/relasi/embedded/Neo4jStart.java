package org.relasi.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How a Neo4j is started on a directory, the first time and after it has ended by itself. */
record Neo4jStart(DataDirectory directory, List<Path> jars, EmbeddedSettings settings, String boltUri)
        implements Neo4jKeeper.Start {

    Neo4jStart {
        jars = List.copyOf(jars);
    }

    @Override
    public Neo4jProcess process() throws IOException {
        StoreLock.awaitFree(directory);
        return Neo4jProcess.start(directory, jars, settings);
    }

    @Override
    public void awaitReady(Neo4jProcess started) {
        new Readiness(started, directory).await(boltUri, settings.startTimeout());
    }
}
