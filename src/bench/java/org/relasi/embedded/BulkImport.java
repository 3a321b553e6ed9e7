package org.relasi.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the store of a data directory from CSV files, by Neo4j's own bulk import. */
public final class BulkImport {

    private BulkImport() {}

    /** @param files options of {@code neo4j-admin database import full} that name the files */
    public static void run(Path directory, List<String> files) throws IOException, InterruptedException {
        Path home = DataDirectory.at(directory).home();
        String jars = ServerJars.of(DataDirectory.at(directory)).get().stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx2g",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                jars,
                "org.neo4j.cli.AdminTool",
                "database",
                "import",
                "full",
                "neo4j",
                "--overwrite-destination",
                "--id-type=integer",
                "--array-delimiter=;"));
        command.addAll(files);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("NEO4J_HOME", home.toString());
        builder.redirectOutput(directory.resolve("logs").resolve("import.log").toFile());
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException("the import ended with " + code + ", see logs/import.log in " + directory);
        }
    }
}
