package org.relasi.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.relasi.openapi.HostileInputs.Input;
import org.relasi.openapi.RawHttp.Answer;
import org.relasi.openapi.RawHttp.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Hostile bodies, lines, files, headers and questions to all ways in, some at a time: no internal error, no answer that never
 * comes, nothing stored of what was refused, and a heap that does not grow.
 *
 * <p>For more: {@code -Drelasi.hostile.inputs=100000}, for others: {@code -Drelasi.hostile.seed=7}.
 */
class HostileInputsIT extends ServedApi {

    private static final Logger LOG = LoggerFactory.getLogger(HostileInputsIT.class);
    private static final long SEED = Long.getLong("relasi.hostile.seed", 1);
    private static final int INPUTS = Integer.getInteger("relasi.hostile.inputs", 3_000);
    private static final int TOO_LONG = 5 << 20;
    private static final long SLOW_MILLIS = 5_000;
    private static final long GROWTH = 48L << 20;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Set<String> stored = ConcurrentHashMap.newKeySet();
    private final Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();
    private final AtomicLong created = new AtomicLong();
    private final AtomicLong slowest = new AtomicLong();

    @Test
    void answersNoneWithAnInternalErrorAndStoresNothingOfWhatIsRefused() throws Exception {
        HostileInputs inputs = new HostileInputs(reading(), SEED);
        send(inputs, INPUTS / 5); // so that caches are as full as they will be
        long articles = articles();
        stored.clear();
        created.set(0);
        long heap = Clients.heapAfterCollection();

        send(inputs, INPUTS - INPUTS / 5);

        long grown = Clients.heapAfterCollection() - heap;
        LOG.warn(
                "{} inputs, slowest {} ms, heap {} MB and {} more, answers {}",
                INPUTS,
                slowest,
                heap >> 20,
                grown >> 20,
                new TreeMap<>(statuses));
        assertThat(faults.stream().limit(20)).as("%d faults", faults.size()).isEmpty();
        assertThat(articles() - articles).isEqualTo(stored.size() + created.get());
        assertThat(grown).isLessThan(GROWTH);
        assertThat(statuses.keySet()).contains(200, 400, 404, 415, 422);
    }

    private List<Request> reading() {
        FuzzRequests requests = new FuzzRequests(api, SEED);
        return api.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> !operation.path().endsWith("/events"))
                .flatMap(operation -> requests.of(operation, 300).stream())
                .toList();
    }

    /** Drawn by one thread, so that they are the same each time; sent by some. */
    private void send(HostileInputs inputs, int most) throws Exception {
        try (Clients clients = new Clients()) {
            for (int drawn = 0; drawn < most; ) {
                Input input = inputs.next();
                drawn += input.inputs();
                clients.send(() -> send(input.request()));
            }
            clients.await();
        }
    }

    private void send(Request request) {
        long start = System.nanoTime();
        try {
            Answer answer = http.send(request);
            tellWhereSlow(request, (System.nanoTime() - start) / 1_000_000);
            statuses.computeIfAbsent(answer.status(), status -> new AtomicLong())
                    .incrementAndGet();
            if (answer.status() >= 500 && answer.status() != 503) {
                faults.add(answer.text() + " <- " + request);
            }
            if (request.method().equals("POST")) {
                follow(request, answer);
            }
        } catch (SocketException e) {
            if (request.body().length < TOO_LONG) { // such a body may be refused while it is still being sent
                faults.add("no answer: " + e + " <- " + request);
            }
        } catch (IOException | RuntimeException e) {
            faults.add("no answer: " + e + " <- " + request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellWhereSlow(Request request, long millis) {
        slowest.accumulateAndGet(millis, Math::max);
        if (millis > SLOW_MILLIS) {
            LOG.warn("{} ms: {}", millis, request);
        }
    }

    private void follow(Request request, Answer answer) throws IOException, InterruptedException {
        if (answer.status() == 201) {
            stored.add(answer.headers().get("Location"));
        }
        if (answer.status() == 202) {
            JsonNode job = ended(answer.headers().get("Location"));
            created.addAndGet(job.path("created").asLong());
            if (!job.path("state").asString().equals("done") || job.toString().contains("internal error")) {
                faults.add(job + " <- " + request);
            }
        }
    }

    private JsonNode ended(String path) throws IOException, InterruptedException {
        while (true) {
            Answer answer = http.send(new Request("GET", path, List.of(), new byte[0]));
            if (answer.status() == 200) {
                JsonNode job = ApiDocument.JSON.readTree(answer.text());
                if (job.hasNonNull("endedAt")) {
                    return job;
                }
            } else if (answer.status() != 503) {
                throw new IOException(answer.status() + " for " + path);
            }
            Thread.sleep(20);
        }
    }

    private long articles() {
        return driver.executableQuery("MATCH (a:Article) RETURN count(a) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }
}
