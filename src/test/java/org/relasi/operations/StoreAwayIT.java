package org.relasi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.TestRelay;
import org.relasi.operations.RunningService.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The store goes away in every way that it can, and comes back; the service stays. */
@StoreTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Above the number that asks at once, so that nobody is turned away for another reason.
        properties = {"relasi.store.patience=1s", "relasi.query.max-concurrent=60"})
class StoreAwayIT {

    private static final Logger LOG = LoggerFactory.getLogger(StoreAwayIT.class);
    private static final String ENTITY = "/api/v1/entities/e-none";
    private static final String READINESS = "/actuator/health/readiness";
    /** The requirement is 2 s on a machine that has nothing else to do; this one may have. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static TestRelay relay;

    private final RunningService service;
    private final Driver driver;

    StoreAwayIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.service = new RunningService(port);
        this.driver = driver;
    }

    @DynamicPropertySource
    static void storeBehindARelay(DynamicPropertyRegistry properties) throws IOException {
        relay = TestRelay.to(TestNeo4j.uri());
        properties.add("spring.neo4j.uri", relay::uri);
    }

    @AfterAll
    static void close() throws IOException {
        relay.close();
    }

    @BeforeEach
    void allIsWell() throws Exception {
        relay.forward();
        service.await(200, READINESS);
    }

    private enum Trouble {
        GONE {
            @Override
            void begin() throws IOException {
                relay.refuse();
            }
        },
        HUNG {
            @Override
            void begin() {
                relay.swallow();
            }
        },
        SLOW {
            @Override
            void begin() {
                relay.slow(4000);
            }
        };

        abstract void begin() throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void answersSoonWhileTheStoreIsAwayAndWorksAgainByItself(Trouble trouble) throws Exception {
        trouble.begin();

        List<Answer> answers = atOnce(30);
        service.await(503, READINESS);
        answers.addAll(atOnce(30));

        answers.forEach(StoreAwayIT::assertStoreUnavailable);
        LOG.warn("{}: slowest of {} answers {} ms", trouble, answers.size(), slowest(answers));
        assertThat(service.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(service.get("/actuator/health").body()).contains("\"store\":{\"details\"", "\"reason\"");

        relay.forward();
        service.await(200, READINESS);
        assertThat(service.get(ENTITY).status()).isEqualTo(404);
        assertThat(service.get("/api/v1/queries/most_connected_entities").status())
                .isEqualTo(200);
    }

    @Test
    void endsAQueryThatRunsWhenTheStoreHangs() throws Exception {
        Future<?> running = onAThread(() -> {
            try (var session = driver.session()) {
                session.run("UNWIND range(1, 2000000000) AS x RETURN count(sqrt(x))")
                        .consume();
            }
        });
        Thread.sleep(500); // so that it most likely runs; the outcome is the same where it does not yet

        relay.swallow();

        assertThat(running.get(60, TimeUnit.SECONDS)).isInstanceOf(ServiceUnavailableException.class);
    }

    @Test
    void losesNoArticleSilently() throws Exception {
        String text = "Jerman menuduh Rusia meretas parlemen. Moskow membantah tuduhan itu.";
        relay.swallow();

        assertStoreUnavailable(service.postArticle(text));
        service.await(503, READINESS);
        assertStoreUnavailable(service.postArticle(text));

        relay.forward();
        service.await(200, READINESS);
        Answer stored = service.postArticle(text);
        assertThat(stored.status()).isIn(200, 201);
        assertThat(service.postArticle(text).status()).isEqualTo(200);
        String location = stored.response().headers().firstValue("Location").orElseThrow();
        assertThat(service.get(location).status()).isEqualTo(200);
    }

    private static void assertStoreUnavailable(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("urn:relasi:problem:store-unavailable");
        assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.time()).isLessThan(SOON);
    }

    private List<Answer> atOnce(int requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(requests);
        try {
            List<Future<Answer>> asked = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                asked.add(threads.submit(() -> service.get(ENTITY)));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : asked) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static long slowest(List<Answer> answers) {
        return answers.stream()
                .mapToLong(answer -> answer.time().toMillis())
                .max()
                .orElse(0);
    }

    /** What a work fails with. */
    private static Future<?> onAThread(Runnable work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(() -> {
                try {
                    work.run();
                    return null;
                } catch (RuntimeException e) {
                    return e;
                }
            });
        } finally {
            thread.shutdown();
        }
    }
}
