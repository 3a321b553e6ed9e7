package org.relasi.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.relasi.article.Article;
import org.relasi.article.ArticleId;
import org.relasi.article.HtmlPages;
import org.relasi.article.RawArticle;
import org.relasi.graph.UnresolvedArticle;
import org.relasi.graph.WriteOutcome.Change;
import org.springframework.context.ApplicationContext;

/** Measures the way in: reading alone, reading and storing, how the cost grows, and one article at a time. */
public final class IntakeBenchmark {

    private static final int THOUSAND = 1000;
    private static final int POSTS = 60;
    private static final int SENTENCES_OF_300_WORDS = 20;
    private static final double NANOS = 1e9;

    private final BatchPipeline pipeline;
    private final Intakes intakes;
    private final HtmlPages pages;
    private final String port;
    private final PrintStream out;

    public IntakeBenchmark(ApplicationContext context, PrintStream out) {
        this.pipeline = context.getBean(BatchPipeline.class);
        this.intakes = context.getBean(Intakes.class);
        this.pages = context.getBean(HtmlPages.class);
        this.port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        this.out = out;
    }

    /** What reading gives, on all cores; articles that cannot be read are left out. */
    public List<UnresolvedArticle> read(List<RawArticle> articles, boolean keep) throws Exception {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<UnresolvedArticle>> futures = new ArrayList<>();
        List<UnresolvedArticle> read = new ArrayList<>();
        try {
            for (RawArticle raw : articles) {
                futures.add(threads.submit(() -> readOne(raw, keep)));
            }
            for (Future<UnresolvedArticle> future : futures) {
                UnresolvedArticle one = future.get();
                if (one != null) {
                    read.add(one);
                }
            }
        } finally {
            threads.shutdown();
        }
        return read;
    }

    private UnresolvedArticle readOne(RawArticle raw, boolean keep) {
        try {
            Article article = pipeline.identify(raw.read(pages));
            UnresolvedArticle read = pipeline.read(article);
            return keep ? read : null;
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    /** Seconds that it takes to read and store them, and prints what every thousand takes. */
    public double store(List<RawArticle> articles, boolean print) {
        long[] done = {0, 0, System.nanoTime()};
        List<Double> thousands = new ArrayList<>();
        IntakeListener listener = new IntakeListener() {
            @Override
            public void stored(long position, ArticleId article, Change change) {
                count();
            }

            @Override
            public void failed(long position, String where, String reason) {
                done[1]++;
                count();
            }

            private void count() {
                if (++done[0] % THOUSAND == 0) {
                    long now = System.nanoTime();
                    thousands.add((now - done[2]) / NANOS);
                    done[2] = now;
                }
            }
        };
        long start = System.nanoTime();
        try (Intake intake = intakes.open(listener)) {
            for (int i = 0; i < articles.size(); i++) {
                intake.take(i, articles.get(i));
            }
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        if (print && thousands.size() > 1) {
            out.printf(
                    "seconds a thousand articles: %s%n",
                    thousands.stream()
                            .map(s -> String.format(Locale.ROOT, "%.1f", s))
                            .toList());
            out.printf(
                    Locale.ROOT,
                    "last thousand : first thousand   %.2f   (at most 1.3)%n",
                    thousands.get(thousands.size() - 1) / thousands.get(0));
        }
        if (print) {
            out.printf("%d articles, %d of them not readable%n", done[0], done[1]);
        }
        return seconds;
    }

    /** Posts articles of 300 words one after another to the warm service. */
    public void posts() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        double[] millis = new double[POSTS];
        for (int i = -POSTS; i < POSTS; i++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/articles"))
                    .header("Content-Type", "text/plain")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            BenchmarkCorpus.text(1_000_000 + i, SENTENCES_OF_300_WORDS)))
                    .build();
            long start = System.nanoTime();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
            if (status != 201) {
                throw new IllegalStateException("a POST was answered " + status);
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        out.printf(
                Locale.ROOT,
                "POST of 300 words   median %.0f ms, 9 of 10 within %.0f ms   (under 150)%n",
                millis[POSTS / 2],
                millis[POSTS * 9 / 10]);
    }
}
