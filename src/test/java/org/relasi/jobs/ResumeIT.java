package org.relasi.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.embedded.SetupProblem;
import org.relasi.ingest.Intakes;
import org.relasi.store.StoreWatch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpStatus;

/** What becomes of jobs when the service ends, by itself or by force. */
@StoreTest
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class ResumeIT {

    @TempDir
    private Path directory;

    @Autowired
    private Intakes intakes;

    @Autowired
    private StoreWatch store;

    @Autowired
    private Driver driver;

    @BeforeEach
    void clear() {
        TestNeo4j.clear();
    }

    @Test
    void goesOnWhereItWasCutOff() throws Exception {
        Files.createDirectories(directory.resolve("20260101T000000000-abcdef01"));
        JobFolder folder = new JobFolder(directory.resolve("20260101T000000000-abcdef01"));
        Files.writeString(folder.path().resolve("0"), """
            {"text": "Peru memuji Cile di Lima."}
            {"broken
            {"text": "Kanada mendukung Islandia."}
            """);
        Job cut = Job.waiting("20260101T000000000-abcdef01", List.of(new JobInput("0", "a.ndjson", 90)), Instant.now())
                .running(Instant.now())
                .at(1, 38, new Tally(1, 0, 0, 0), 0);
        folder.write(cut);

        Job ended = runUntilDone(cut.id(), 4);

        assertThat(ended.state()).isEqualTo(JobState.DONE);
        assertThat(ended.tally()).isEqualTo(new Tally(2, 0, 0, 1));
        assertThat(articles()).isEqualTo(1); // the first was not read again
        assertThat(folder.failures(ended, 0, 9).found())
                .extracting(JobFailure::line)
                .containsExactly(2L);
    }

    @Test
    void keepsAJobThatTheServiceStopsIn() throws Exception {
        String id;
        try (JobFolders folders = new JobFolders(settings(4))) {
            Jobs jobs = jobs(folders, 4);
            id = jobs.add(arrived(folders, 400), List.of(new JobInput("0", "a.ndjson", 20_000)))
                    .id();
            jobs.start();
            while (jobs.get(id).tally().created() < 3) {
                Thread.sleep(5);
            }
            jobs.stop();
            assertThat(jobs.get(id).state()).isEqualTo(JobState.WAITING);
            assertThat(jobs.get(id).position()).isBetween(3L, 399L);
        }

        Job ended = runUntilDone(id, 4);

        assertThat(ended.tally()).isEqualTo(new Tally(400, 0, 0, 0));
        assertThat(articles()).isEqualTo(400);
    }

    @Test
    void keepsTheOrderOfJobsWhereTheClockIsSetBack() throws Exception {
        List<JobInput> inputs = List.of(new JobInput("0", "a.ndjson", 50));
        List<String> ids = new ArrayList<>();
        for (String time : List.of("2026-03-01T12:00:00Z", "2026-03-01T11:00:00Z", "2025-12-31T00:00:00Z")) {
            try (JobFolders folders = new JobFolders(settings(4))) {
                Clock clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
                Jobs jobs = new Jobs(folders, settings(4), intakes, store, false, clock);
                ids.add(jobs.add(arrived(folders, 1), inputs).id());
            }
        }
        assertThat(ids).isSorted();

        Job last = runUntilDone(ids.get(2), 4);

        assertThat(last.state()).isEqualTo(JobState.DONE);
        try (JobFolders folders = new JobFolders(settings(4))) {
            assertThat(folders.latestFirst().map(Job::id)).containsExactly(ids.get(2), ids.get(1), ids.get(0));
            assertThat(folders.latestFirst().map(Job::state)).containsOnly(JobState.DONE);
        }
    }

    @Test
    void takesNoMoreThanMayWait() throws Exception {
        try (JobFolders folders = new JobFolders(settings(2))) {
            Jobs jobs = jobs(folders, 2);
            List<JobInput> inputs = List.of(new JobInput("0", "a.ndjson", 1));
            jobs.add(arrived(folders, 1), inputs);
            jobs.add(arrived(folders, 1), inputs);
            assertThatThrownBy(() -> jobs.add(arrived(folders, 1), inputs))
                    .isInstanceOf(JobProblem.class)
                    .hasMessageContaining("2 jobs wait already");
        }
    }

    @Test
    void takesNothingForAStoreThatTakesNoWrites() throws Exception {
        try (JobFolders folders = new JobFolders(settings(2))) {
            Jobs jobs = new Jobs(folders, settings(2), intakes, store, true, Clock.systemUTC());
            assertThatThrownBy(jobs::requireRoom)
                    .isInstanceOfSatisfying(
                            JobProblem.class,
                            problem -> assertThat(problem.status()).isEqualTo(HttpStatus.FORBIDDEN));
        }
    }

    @Test
    void forgetsWhatHadNotArrivedAndLeavesWhatItCannotRead() throws Exception {
        try (JobFolders folders = new JobFolders(settings(2))) {
            arrived(folders, 1);
            assertThatThrownBy(() -> new JobFolders(settings(2))).isInstanceOf(SetupProblem.class);
        }
        Files.createDirectories(directory.resolve("spoilt"));
        Files.writeString(directory.resolve("spoilt").resolve("job.json"), "{\"id\"");

        try (JobFolders folders = new JobFolders(settings(2))) {
            assertThat(folders.latestFirst()).isEmpty();
        }
        try (var left = Files.list(directory)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("jobs.lock", "uploads", "spoilt");
        }
    }

    private Job runUntilDone(String id, int waiting) throws Exception {
        try (JobFolders folders = new JobFolders(settings(waiting))) {
            Jobs jobs = jobs(folders, waiting);
            jobs.start();
            while (!jobs.get(id).state().ended()) {
                Thread.sleep(10);
            }
            jobs.stop();
            return jobs.get(id);
        }
    }

    private Jobs jobs(JobFolders folders, int waiting) {
        return new Jobs(folders, settings(waiting), intakes, store, false, Clock.systemUTC());
    }

    private static JobFolder arrived(JobFolders folders, int articles) throws IOException {
        JobFolder folder = folders.arriving();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append("{\"text\": \"Peru memuji Cile di Lima pada hari ke-")
                    .append(i)
                    .append(".\"}\n");
        }
        Files.writeString(folder.path().resolve("0"), lines);
        return folder;
    }

    private JobSettings settings(int waiting) {
        return new Binder(new MapConfigurationPropertySource(
                        Map.of("relasi.jobs.directory", directory.toString(), "relasi.jobs.max-waiting", waiting)))
                .bindOrCreate("relasi.jobs", JobSettings.class);
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
