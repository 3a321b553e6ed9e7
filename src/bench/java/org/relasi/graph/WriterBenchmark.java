package org.relasi.graph;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.relasi.resolve.EntityResolver;
import org.springframework.context.ApplicationContext;

/** Measures writing: beside what the bare driver takes for the same rows, and to edges that much is written about. */
public final class WriterBenchmark {

    private static final int BATCH = 100;
    private static final int ROUNDS = 3;
    private static final int STATEMENTS = 10;
    private static final int EDGES = 100;
    private static final double NANOS = 1e9;

    private final GraphWriter writer;
    private final EntityResolver resolver;
    private final Driver driver;
    private final PrintStream out;

    public WriterBenchmark(ApplicationContext context, PrintStream out) {
        this.writer = context.getBean(GraphWriter.class);
        this.resolver = context.getBean(EntityResolver.class);
        this.driver = context.getBean(Driver.class);
        this.out = out;
    }

    /** Empties the store. */
    public void clear() {
        try (Session session = driver.session()) {
            session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS")
                    .consume();
        }
    }

    /** Writes the same rows by the writer and by the bare driver in turn. */
    public void besideTheDriver(List<UnresolvedArticle> articles) {
        List<BareRows> batches = rows(articles);
        long rows = batches.stream().mapToLong(BareRows::count).sum();
        double[] own = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            clear();
            bare[round] = seconds(() -> batches.forEach(batch -> batch.write(driver)));
            clear();
            own[round] = seconds(() -> inBatches(articles, batch -> writer.writeBatch(batch, resolver)));
        }
        out.printf(
                Locale.ROOT,
                "writer %.0f rows/s, bare driver %.0f rows/s   ratio %.2f   (at least 0.8; %d rows of %d articles,"
                        + " %.1f ms an article)%n",
                rows / median(own),
                rows / median(bare),
                median(bare) / median(own),
                rows,
                articles.size(),
                median(own) * 1000 / articles.size());
    }

    /** How long it takes to write of an edge with many statements, and of edges with few. */
    public void hotEdge(int few, int many) {
        clear();
        inBatches(articles("Ana Satu", "Budi Dua", many / STATEMENTS, STATEMENTS), writer::writeAll);
        List<ReadArticle> cold = new ArrayList<>();
        for (int i = 0; i < 2 * EDGES; i++) {
            cold.addAll(articles("Cici N" + i, "Dodo N" + i, few / STATEMENTS, STATEMENTS));
        }
        inBatches(cold, writer::writeAll);
        double[] hotSeconds = new double[EDGES];
        double[] coldSeconds = new double[EDGES];
        for (int i = 0; i < 2 * EDGES; i++) { // the first half warms up
            int number = 1_000_000 + i;
            ReadArticle hot = article("Ana Satu", "Budi Dua", number, 1);
            ReadArticle other = article("Cici N" + i, "Dodo N" + i, number, 1);
            hotSeconds[i % EDGES] = seconds(() -> writer.writeAll(List.of(hot)));
            coldSeconds[i % EDGES] = seconds(() -> writer.writeAll(List.of(other)));
        }
        out.printf(
                Locale.ROOT,
                "one more statement of an edge with %d: %.1f ms, with %d: %.1f ms   ratio %.2f   (at most 1.5)%n",
                many,
                median(hotSeconds) * 1000,
                few,
                median(coldSeconds) * 1000,
                median(hotSeconds) / median(coldSeconds));
    }

    private static List<ReadArticle> articles(String doer, String other, int count, int statements) {
        List<ReadArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article(doer, other, i, statements));
        }
        return articles;
    }

    private static ReadArticle article(String doer, String other, int number, int statements) {
        Readings readings = Readings.of(doer + " menuduh " + other + " dalam berita ke-" + number + ".")
                .publishedBy("Koran " + number, "2024-01-01")
                .person(doer)
                .person(other);
        for (int i = 0; i < statements; i++) {
            readings.says(0, RelationType.ACCUSES, 1, Polarity.ASSERTED);
        }
        return readings.read();
    }

    private List<BareRows> rows(List<UnresolvedArticle> articles) {
        clear();
        inBatches(articles, batch -> writer.writeBatch(batch, resolver));
        List<BareRows> batches = new ArrayList<>();
        try (Session session = driver.session()) {
            inBatches(
                    articles,
                    batch ->
                            batches.add(session.executeRead(transaction -> BareRows.of(transaction, resolver, batch))));
        }
        return batches;
    }

    private static <T> void inBatches(List<T> all, Consumer<List<T>> take) {
        for (int i = 0; i < all.size(); i += BATCH) {
            take.accept(all.subList(i, Math.min(all.size(), i + BATCH)));
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
