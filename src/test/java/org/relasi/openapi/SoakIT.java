package org.relasi.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.relasi.graph.GraphWriter;
import org.relasi.openapi.RawHttp.Answer;
import org.relasi.openapi.RawHttp.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Usual requests, one after another for long: all that is asked of the graph, articles that are new, the same again, and batches.
 * The heap is as full in the end as in the beginning, and nobody waits.
 *
 * <p>For longer: {@code -Drelasi.soak.requests=100000}.
 */
class SoakIT extends ServedApi {

    private static final Logger LOG = LoggerFactory.getLogger(SoakIT.class);
    private static final int REQUESTS = Integer.getInteger("relasi.soak.requests", 1_200);
    private static final int WARM_UP = Math.min(1_000, REQUESTS / 2);
    private static final long GROWTH = 24L << 20;
    private static final int THREADS = 20;
    /** All places are taken: those of exports, or all. */
    private static final Set<Integer> SENT_AWAY = Set.of(429, 503);

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();
    private final Random random = new Random(1);

    @Autowired
    private GraphWriter writer;

    @Test
    void leavesHeapThreadsAndQueuesAsTheyWere() throws Exception {
        List<Request> questions = api.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> !operation.path().endsWith("/events"))
                .flatMap(operation -> operation.examples().stream())
                .filter(this::isAnswered)
                .toList();
        assertThat(questions).hasSizeGreaterThan(30);
        send(questions, WARM_UP);
        long heap = Clients.heapAfterCollection();
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();

        send(questions, REQUESTS);

        long grown = Clients.heapAfterCollection() - heap;
        int more = ManagementFactory.getThreadMXBean().getThreadCount() - threads;
        LOG.warn(
                "{} requests: heap {} MB and {} KB more, {} threads and {} more, answers {}",
                REQUESTS,
                heap >> 20,
                grown >> 10,
                threads,
                more,
                new TreeMap<>(statuses));
        assertThat(faults.stream().limit(20)).as("%d faults", faults.size()).isEmpty();
        assertThat(grown).isLessThan(GROWTH);
        assertThat(more).isLessThan(THREADS);
        assertThat(writer.queue().waiting()).isZero();
    }

    /** Decisions of some examples are not among those that are there. */
    private boolean isAnswered(Request question) {
        try {
            return http.send(question).status() == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(List<Request> questions, int requests) throws Exception {
        try (Clients clients = new Clients()) {
            for (int i = 0; i < requests; i++) {
                Request next = next(questions, i);
                clients.send(() -> send(next));
            }
            clients.await();
        }
    }

    private Request next(List<Request> questions, int number) {
        if (number % 500 == 0) {
            return post(
                    "/api/v1/articles/batch",
                    "application/x-ndjson",
                    article(random.nextInt(50)) + "\n" + article(-number));
        }
        if (number % 25 == 0) {
            return post("/api/v1/articles", "application/json", article(random.nextBoolean() ? number : 0));
        }
        return questions.get(random.nextInt(questions.size()));
    }

    private static String article(int number) {
        return "{\"text\": \"Peru memuji Cile pada hari ke-" + number + ".\", \"publisher\": \"Koran Contoh\"}";
    }

    private static Request post(String target, String type, String body) {
        return new Request("POST", target, List.of("Content-Type: " + type), body.getBytes(StandardCharsets.UTF_8));
    }

    private void send(Request request) {
        try {
            Answer answer = http.send(request);
            statuses.computeIfAbsent(answer.status(), status -> new AtomicLong())
                    .incrementAndGet();
            if (answer.status() >= 400 && !SENT_AWAY.contains(answer.status())) {
                faults.add(request + " -> " + answer.text());
            }
        } catch (IOException | RuntimeException e) {
            faults.add(request + " -> no answer: " + e);
        }
    }
}
