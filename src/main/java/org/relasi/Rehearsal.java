package org.relasi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Does once, without a store, what commands and the service do when they start, so that a JVM that runs it can leave all classes
 * of that as an archive for later starts ({@code -XX:ArchiveClassesAtExit}).
 */
final class Rehearsal {

    private static final String TEXT = "Norwegia menuduh Swedia.\n\nPresiden Swedia membantah tuduhan itu di Oslo.\n";
    /** Nobody listens there; the service starts all the same. */
    private static final String NO_STORE = "--spring.neo4j.uri=bolt://127.0.0.1:1";

    private Rehearsal() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Shell shell = RelasiApplication.shell();
        int help = shell.run("--help");
        Path text = Files.createTempFile("rehearsal", ".txt");
        try {
            Files.writeString(text, TEXT);
            int extracted = shell.run("extract", text.toString());
            serve();
            System.exit(help + extracted);
        } finally {
            Files.deleteIfExists(text);
        }
    }

    private static void serve() throws IOException, InterruptedException {
        try (ConfigurableApplicationContext context =
                Shell.start(WebApplicationType.SERVLET, List.of("--server.port=0", NO_STORE), false)) {
            String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
            HttpClient client = HttpClient.newHttpClient();
            for (String path : List.of(
                    "/actuator/health/readiness", "/v3/api-docs", "/docs", "/api/v1/relationships?type=ACCUSES")) {
                client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.discarding());
            }
            client.send(
                    HttpRequest.newBuilder(URI.create(address + "/api/v1/extractions"))
                            .header("Content-Type", "text/plain")
                            .POST(BodyPublishers.ofString(TEXT))
                            .build(),
                    BodyHandlers.discarding());
        }
    }
}
