package org.relasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * At a random moment of a job, the service, its store, or both die without warning, the disk is full for a while, or the store
 * stands still. What is stored in the end is what an undisturbed service stores.
 *
 * <p>{@code -Drelasi.crash.rounds=50} is how often, {@code -Drelasi.crash.seed} repeats a run,
 * {@code -Drelasi.crash.troubles=STORE,FULL} says what happens in turn, and {@code -Drelasi.crash.seconds=30} for how long what
 * passes does.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the limits of a running process are set by prlimit")
class CrashIT {

    private static final List<Trouble> TROUBLES = Stream.of(
                    System.getProperty("relasi.crash.troubles", "BOTH,FULL,STILL,SERVICE,STORE")
                            .split(","))
            .map(Trouble::valueOf)
            .toList();
    private static final int ROUNDS = Integer.getInteger("relasi.crash.rounds", 3);
    private static final long SEED = Long.getLong("relasi.crash.seed", 20260101);
    private static final long SECONDS = Long.getLong("relasi.crash.seconds", 5);
    private static final int ARTICLES = Integer.getInteger("relasi.crash.articles", 120);
    private static final List<String> STATES =
            List.of("Peru", "Cile", "Bolivia", "Ekuador", "Kanada", "Islandia", "Norwegia", "Selandia Baru", "Kenya");
    private static final List<String> DEEDS = List.of(
            "menuduh %s menyembunyikan peta kuno",
            "mendukung %s", "mengecam %s", "bertemu Presiden %s", "menjatuhkan sanksi kepada %s");

    private enum Trouble {
        BOTH {
            @Override
            void cause(BatchService service) throws Exception {
                List<ProcessHandle> stores = service.store();
                kill(service.process());
                for (ProcessHandle store : stores) {
                    kill(store);
                }
                service.serve();
            }
        },
        SERVICE {
            @Override
            void cause(BatchService service) throws Exception {
                var unused = service.store();
                kill(service.process());
                service.serve();
            }
        },
        STORE {
            @Override
            void cause(BatchService service) throws Exception {
                for (ProcessHandle store : service.store()) {
                    kill(store);
                }
            }
        },
        /** For every write of service and store. */
        FULL {
            @Override
            void cause(BatchService service) throws Exception {
                limitFiles(service, "1:");
                Thread.sleep(SECONDS * 1_000);
                limitFiles(service, "unlimited:");
            }
        },
        /** The store takes connections and answers nothing. */
        STILL {
            @Override
            void cause(BatchService service) throws Exception {
                List<ProcessHandle> stores = service.store();
                for (ProcessHandle store : stores) {
                    run("kill", "-STOP", String.valueOf(store.pid()));
                }
                Thread.sleep(SECONDS * 1_000);
                for (ProcessHandle store : stores) {
                    run("kill", "-CONT", String.valueOf(store.pid()));
                }
            }
        };

        /** Returns when it is over. */
        abstract void cause(BatchService service) throws Exception;
    }

    @TempDir
    private Path folder;

    @Test
    void losesNothingAndStoresNothingTwice() throws Exception {
        Random random = new Random(SEED);
        int inWork = 0;
        List<String> disturbed;
        try (BatchService service = new BatchService(folder.resolve("disturbed"))) {
            for (int round = 0; round < ROUNDS; round++) {
                String job = service.send(articles(round));
                Thread.sleep(random.nextInt(4_000));
                Trouble trouble = TROUBLES.get(round % TROUBLES.size());
                inWork += service.isOver(job) ? 0 : 1;
                trouble.cause(service);
                JsonNode ended = service.await(job);
                String told = "round %d, %s: %s".formatted(round, trouble, service.told(ended));
                assertThat(ended.get("state").asString()).as(told).isEqualTo("done");
                assertThat(ended.get("failed").asInt()).as(told).isZero();
            }
            System.out.printf("%d of %d troubles were in the middle of a job%n", inWork, ROUNDS);
            disturbed = service.dump();
            service.stop();
            assertThat(service.check()).contains("The projection holds");
        }
        try (BatchService calm = new BatchService(folder.resolve("calm"))) {
            for (int round = 0; round < ROUNDS; round++) {
                calm.await(calm.send(articles(round)));
            }
            List<String> undisturbed = calm.dump();
            calm.stop();
            assertThat(undisturbed).hasSizeGreaterThan(ROUNDS * ARTICLES);
            assertThat(disturbed).isEqualTo(undisturbed);
        }
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get();
    }

    /** How long, in bytes, a file may become that a process writes to; writing behind that fails as on a full disk. */
    private static void limitFiles(BatchService service, String bytes) throws Exception {
        for (ProcessHandle process : Stream.concat(Stream.of(service.process()), service.store().stream())
                .toList()) {
            run("prlimit", "--pid", String.valueOf(process.pid()), "--fsize=" + bytes);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as(List.of(command).toString())
                .isZero();
    }

    private static String articles(int round) {
        return IntStream.range(0, ARTICLES)
                .mapToObj(i -> article(round * ARTICLES + i))
                .collect(Collectors.joining("\n"));
    }

    private static String article(int number) {
        Random random = new Random(number);
        String text = IntStream.range(0, 6)
                .mapToObj(sentence -> STATES.get(random.nextInt(STATES.size())) + " "
                        + DEEDS.get(random.nextInt(DEEDS.size())).formatted(STATES.get(random.nextInt(STATES.size())))
                        + " pada hari ke-" + number + ".")
                .collect(Collectors.joining(" "));
        return "{\"text\": \"%s\", \"publisher\": \"Koran %d\", \"publishedAt\": \"2026-01-%02d\"}"
                .formatted(text, number % 7, 1 + number % 28);
    }
}
