package org.relasi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.fetch.FetchSettings;
import org.relasi.fetch.SmallSite;
import org.relasi.fetch.WebArticles;
import org.relasi.ingest.Intakes;
import org.relasi.store.StoreWatch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.util.unit.DataSize;

@StoreTest
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class WatchedFeedsIT {

    @TempDir
    private Path directory;

    @Autowired
    private Intakes intakes;

    @Autowired
    private StoreWatch store;

    @BeforeEach
    void clear() {
        TestNeo4j.clear();
    }

    @Test
    void makesAJobOfWhatIsNewInAFeed() throws Exception {
        JobSettings settings = new Binder(
                        new MapConfigurationPropertySource(Map.of("relasi.jobs.directory", directory.toString())))
                .bindOrCreate("relasi.jobs", JobSettings.class);
        FetchSettings fetching = new FetchSettings(
                directory.resolve("fetched.json"),
                "relasi",
                Duration.ofSeconds(20),
                DataSize.ofMegabytes(1),
                50,
                Duration.ZERO,
                true);
        try (SmallSite site = new SmallSite();
                WebArticles web = new WebArticles(fetching);
                JobFolders folders = new JobFolders(settings)) {
            site.put("/kabar", 200, feed("satu", "hilang"), "Content-Type", "application/rss+xml");
            site.put("/satu", 200, page("Peru memuji Cile di Lima."), "Content-Type", "text/html; charset=utf-8");
            Jobs jobs = new Jobs(folders, settings, intakes, store, false, Clock.systemUTC());
            jobs.start();
            WatchedFeeds feeds = new WatchedFeeds(
                    new FeedSettings(List.of(), Duration.ofMinutes(1)), web, folders, jobs, Clock.systemUTC());

            feeds.look(site.address("/kabar"));
            feeds.look(site.address("/kabar"));
            feeds.look(site.address("/tiada"));
            feeds.look("bukan alamat");

            List<Job> made = jobs.latestFirst().toList();
            assertThat(made).hasSize(1);
            String id = made.get(0).id();
            while (!jobs.get(id).state().ended()) {
                Thread.sleep(10);
            }
            jobs.stop();
            assertThat(jobs.get(id).inputs().get(0).name()).isEqualTo("127.0.0.1.warc");
            assertThat(jobs.get(id).tally()).isEqualTo(new Tally(1, 0, 0, 0));
        }
    }

    private static String feed(String... paths) {
        StringBuilder feed =
                new StringBuilder("<rss version='2.0'><channel><title>K</title><link>http://k.example</link>"
                        + "<description>k</description>");
        for (String path : paths) {
            feed.append("<item><title>")
                    .append(path)
                    .append("</title><link>/")
                    .append(path)
                    .append("</link></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static String page(String text) {
        return "<html><head><title>Kabar</title></head><body><article><h1>Kabar</h1><p>" + text
                + " Pertemuan itu berlangsung lama dan dihadiri oleh banyak orang.</p></article></body></html>";
    }
}
