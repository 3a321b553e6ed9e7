package org.relasi;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.relasi.embedded.BulkImport;
import org.relasi.query.QueryBenchmark;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Questions to a large graph that is made for it, over REST and by the bare driver. Its arguments may be: {@code [--edges=N]
 * [--heap=SIZE]}. The graph is kept in {@code target/bench} for the next time.
 */
public final class LargeGraphBenchmark {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private LargeGraphBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int edges = 1_000_000;
        String heap = "1GB";
        for (String argument : arguments) {
            if (argument.startsWith("--edges=")) {
                edges = Integer.parseInt(argument.substring("--edges=".length()));
            } else if (argument.startsWith("--heap=")) {
                heap = argument.substring("--heap=".length());
            } else {
                throw new IllegalArgumentException("not an option: " + argument);
            }
        }
        new LargeGraphBenchmark().run(edges, heap);
        System.exit(0);
    }

    private void run(int edges, String heap) throws Exception {
        Path folder = Path.of("target", "bench", "graph-" + edges).toAbsolutePath();
        Path store = folder.resolve("store");
        if (!Files.exists(folder.resolve("made"))) {
            make(folder, store, edges);
        }
        List<String> settings = List.of(
                "--server.port=0",
                "--relasi.embedded.directory=" + store,
                "--relasi.embedded.bolt-port=0",
                "--relasi.embedded.http-port=0",
                "--relasi.embedded.heap=" + heap,
                "--relasi.embedded.page-cache=" + heap,
                "--relasi.store.patience=30s",
                "--relasi.query.timeout=60s",
                "--relasi.reader.mode=fast");
        try (ConfigurableApplicationContext context = Shell.start(WebApplicationType.SERVLET, settings, true)) {
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            QueryBenchmark.run(out, edges, "http://localhost:" + port + "/api/v1", context.getBean(Driver.class));
        }
    }

    private void make(Path folder, Path store, int edges) throws Exception {
        out.printf(Locale.ROOT, "making a graph of %,d edges in %s%n", edges, folder);
        Path files = folder.resolve("csv");
        BulkImport.run(store, QueryBenchmark.graph(files, edges));
        try (Stream<Path> csv = Files.walk(files)) {
            for (Path path : csv.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        Files.createFile(folder.resolve("made"));
    }
}
