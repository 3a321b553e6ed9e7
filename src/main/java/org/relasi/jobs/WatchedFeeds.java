package org.relasi.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.relasi.article.RawArticle;
import org.relasi.fetch.WebArticles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks at each watched feed now and then, and makes a job of the pages that it leads to and that are new. */
final class WatchedFeeds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFeeds.class);

    private final FeedSettings settings;
    private final WebArticles web;
    private final JobFolders folders;
    private final Jobs jobs;
    private final Clock clock;
    private @Nullable ScheduledExecutorService watch;

    WatchedFeeds(FeedSettings settings, WebArticles web, JobFolders folders, Jobs jobs, Clock clock) {
        this.settings = settings;
        this.web = web;
        this.folders = folders;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Looks at one feed; what goes wrong is told in the log, and tried again the next time. */
    void look(String address) {
        try {
            jobs.requireRoom();
            fetch(address);
        } catch (IOException | RuntimeException e) {
            web.forget();
            LOG.warn("The feed {} could not be read: {}", address, e.getMessage());
        } catch (InterruptedException e) {
            web.forget();
            Thread.currentThread().interrupt();
        }
    }

    private void fetch(String address) throws IOException, InterruptedException {
        JobFolder arriving = folders.arriving();
        try (FetchedPages pages = new FetchedPages(arriving.path().resolve("0"), clock)) {
            web.forEach(address, page -> keep(page, pages));
            if (pages.pages() > 0) {
                Job job = jobs.add(arriving, List.of(new JobInput("0", name(address), pages.bytes())));
                LOG.info("job {} has {} pages of the feed {}", job.id(), pages.pages(), address);
            }
            web.remember();
        } finally {
            arriving.delete();
        }
    }

    private static void keep(RawArticle page, FetchedPages pages) {
        try {
            if (!pages.keep(page)) {
                LOG.info("{} was not fetched: {}", page.where(), page.trouble());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String address) {
        return String.valueOf(URI.create(address.strip()).getHost()).replaceAll("[^A-Za-z0-9.-]", "_") + ".warc";
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "watched-feeds");
            thread.setDaemon(true);
            return thread;
        });
        for (String address : settings.addresses()) {
            var unused = started.scheduleWithFixedDelay(
                    () -> look(address), 0, settings.interval().toMillis(), TimeUnit.MILLISECONDS);
        }
        watch = started;
    }

    @Override
    public synchronized void stop() {
        if (watch != null) {
            watch.shutdownNow();
            watch = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return watch != null;
    }

    /** Stops before the jobs do. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
