package org.relasi.query;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.neo4j.driver.Driver;

/** How long questions take in a large graph, over REST and by the bare driver with the same Cypher. */
public final class QueryBenchmark {

    private static final double MILLIS = 1e6;
    private static final int[] CLIENTS = {1, 8};

    private final PrintStream out;
    private final HttpClient http = HttpClient.newHttpClient();

    private QueryBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Asks all questions of a service and of the store behind it, and prints a line for each. */
    public static void run(PrintStream out, int edges, String api, Driver driver) throws Exception {
        new QueryBenchmark(out).run(edges, api, driver);
    }

    /** Writes the CSV files of a graph, and gives the options by which the import reads them. */
    public static List<String> graph(Path folder, int edges) throws IOException {
        return new GraphGenerator(folder, edges).write();
    }

    private void run(int edges, String api, Driver driver) throws Exception {
        out.printf(
                Locale.ROOT,
                "%,d edges, %d cores; milliseconds%n",
                edges,
                Runtime.getRuntime().availableProcessors());
        out.printf(
                "%-34s %7s %8s %8s %8s %8s %8s %6s%n",
                "question", "clients", "p50", "p95", "p99", "driver", "p95", "ratio");
        for (Question question : Question.all()) {
            for (int clients : CLIENTS) {
                ask(question, clients, api, driver);
            }
        }
    }

    private void ask(Question question, int clients, String api, Driver driver) throws Exception {
        double[] rest = times(question, clients, i -> rest(api + question.uri(i)));
        double[] bare = times(question, clients, i -> question.bare(driver, i));
        out.printf(
                Locale.ROOT,
                "%-34s %7d %8.1f %8.1f %8.1f %8.1f %8.1f %6.2f%n",
                question.name(),
                clients,
                quantile(rest, 0.5),
                quantile(rest, 0.95),
                quantile(rest, 0.99),
                quantile(bare, 0.5),
                quantile(bare, 0.95),
                quantile(rest, 0.5) / quantile(bare, 0.5));
    }

    /** Something that is asked, the times before told by their number. */
    private interface Asking {
        void ask(int number) throws Exception;
    }

    private static double[] times(Question question, int clients, Asking asking) throws Exception {
        for (int i = 0; i < question.warmUp(); i++) {
            asking.ask(i);
        }
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Double>> running = new ArrayList<>();
            for (int i = 0; i < question.times(); i++) {
                int number = i;
                running.add(pool.submit(() -> {
                    long start = System.nanoTime();
                    asking.ask(number);
                    return (System.nanoTime() - start) / MILLIS;
                }));
            }
            double[] times = new double[running.size()];
            for (int i = 0; i < times.length; i++) {
                times[i] = running.get(i).get();
            }
            Arrays.sort(times);
            return times;
        } finally {
            pool.shutdown();
        }
    }

    private void rest(String uri) throws IOException, InterruptedException {
        int status = http.send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofByteArray())
                .statusCode();
        if (status != 200) {
            throw new IOException(uri + " answers " + status);
        }
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }
}
