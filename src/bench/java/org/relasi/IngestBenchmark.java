package org.relasi;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relasi.article.RawArticle;
import org.relasi.graph.WriterBenchmark;
import org.relasi.ingest.BenchmarkCorpus;
import org.relasi.ingest.IntakeBenchmark;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures reading and writing in a service of its own with a store of its own, and prints the figures beside what they should
 * be: {@code [--reader=careful|fast] [--articles=N] [NDJSON…]}.
 */
public final class IngestBenchmark {

    private static final double NANOS = 1e9;
    private static final int WARM_UP = 150;
    private static final int KEPT = 400;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private IngestBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        String reader = "careful";
        int most = 1000;
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("--reader=")) {
                reader = argument.substring("--reader=".length());
            } else if (argument.startsWith("--articles=")) {
                most = Integer.parseInt(argument.substring("--articles=".length()));
            } else {
                files.add(Path.of(argument));
            }
        }
        new IngestBenchmark().run(reader, BenchmarkCorpus.read(files, most));
        System.exit(0);
    }

    private void run(String reader, List<RawArticle> articles) throws Exception {
        Path store = Files.createTempDirectory("relasi-bench");
        List<String> settings = List.of(
                "--server.port=0",
                "--relasi.embedded.directory=" + store,
                "--relasi.embedded.bolt-port=0",
                "--relasi.embedded.http-port=0",
                "--relasi.embedded.heap=1GB",
                "--relasi.store.patience=60s",
                "--relasi.reader.mode=" + reader);
        try (ConfigurableApplicationContext context = Shell.start(WebApplicationType.SERVLET, settings, true)) {
            out.printf(
                    Locale.ROOT,
                    "%d articles, reader %s, %d cores, heap %d MB and 1024 MB of the store%n",
                    articles.size(),
                    reader,
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.getRuntime().maxMemory() >> 20);
            measure(new IntakeBenchmark(context, out), new WriterBenchmark(context, out), articles);
        }
    }

    private void measure(IntakeBenchmark intake, WriterBenchmark writer, List<RawArticle> articles) throws Exception {
        intake.store(articles.subList(0, Math.min(WARM_UP, articles.size())), false);
        writer.hotEdge(20, 20_000);
        writer.besideTheDriver(intake.read(articles.subList(0, Math.min(KEPT, articles.size())), true));
        writer.clear();
        long start = System.nanoTime();
        intake.read(articles, false);
        double reading = (System.nanoTime() - start) / NANOS;
        double storing = intake.store(articles, true);
        out.printf(
                Locale.ROOT,
                "reading alone %.1f articles/s, reading and storing %.1f articles/s   ratio %.2f   (at least 0.85)%n",
                articles.size() / reading,
                articles.size() / storing,
                reading / storing);
        intake.posts();
    }
}
