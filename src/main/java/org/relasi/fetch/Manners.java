package org.relasi.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.relasi.fetch.Fetched.Version;

/** What a site asks of those who fetch its pages: its robots.txt, and not too much at once. */
final class Manners {

    private static final int REDIRECTS = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final WebClient client;
    private final FetchSettings settings;
    private final Cache<String, BaseRobotRules> rules = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final Cache<String, Long> lastAsked = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(LONGEST_PAUSE.plusSeconds(1))
            .build();

    Manners(WebClient client, FetchSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /**
     * Waits until the site may be asked again.
     *
     * @throws FetchFailed where its robots.txt forbids the page
     */
    void mind(URI url) throws FetchFailed, InterruptedException {
        String site = site(url);
        BaseRobotRules asked = rules.getIfPresent(site);
        if (asked == null) {
            asked = robots(URI.create(site + "/robots.txt"));
            rules.put(site, asked);
        }
        if (!asked.isAllowed(url.toString())) {
            throw new FetchFailed("its site's robots.txt forbids it");
        }
        pause(site, asked.getCrawlDelay());
    }

    private void pause(String site, long asked) throws InterruptedException {
        long pause =
                Math.min(LONGEST_PAUSE.toMillis(), Math.max(settings.pause().toMillis(), asked));
        Long last = lastAsked.getIfPresent(site);
        long wait = last == null ? 0 : last + TimeUnit.MILLISECONDS.toNanos(pause) - System.nanoTime();
        if (wait > 0) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
        lastAsked.put(site, System.nanoTime());
    }

    /** As RFC 9309 says: what is not there forbids nothing, what cannot be had forbids all. */
    private BaseRobotRules robots(URI url) throws FetchFailed {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        URI at = url;
        for (int redirect = 0; redirect <= REDIRECTS; redirect++) {
            WebClient.Answer answer = client.get(at, Version.NONE);
            if (answer.status() == 200) {
                return parser.parseContent(
                        at.toString(), answer.fetched().body(), answer.fetched().type(), List.of(name()));
            }
            if (answer.location() == null || answer.status() / 100 != 3) {
                return parser.failedFetch(answer.status());
            }
            at = WebPages.redirected(at, answer.location());
        }
        return parser.failedFetch(404);
    }

    /** The product of the user agent, which is what robots.txt names. */
    private String name() {
        return settings.userAgent().split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String site(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
