package org.relasi.article;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article out of a web page. Bounded whatever the page is: depth, number of elements and time. Safe for many threads.
 *
 * @param deadline for one page
 */
public record HtmlPages(Duration deadline, Clock clock) {

    private static final int MAX_DEPTH = 128;
    private static final int MAX_ELEMENTS = 15_000;
    private static final String BASE = "https://page.invalid/";
    private static final int ENOUGH_CHARS = 140;
    private static final ExecutorService WORKERS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "html-page");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * The article of a page, with what the page says of itself.
     *
     * @throws UnreadableArticle for a page without readable text, with too many elements, or that takes longer than the deadline
     */
    public Submission read(String html) {
        Future<Submission> work = WORKERS.submit(() -> extract(html));
        try {
            return work.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableArticle("the page takes longer than " + deadline.toSeconds() + " s to read");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableArticle unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("cannot read the page", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading a page", e);
        } finally {
            work.cancel(true);
        }
    }

    private Submission extract(String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        int elements = page.getAllElements().size();
        if (elements > MAX_ELEMENTS) {
            throw new UnreadableArticle("the page has " + elements + " elements, more than " + MAX_ELEMENTS);
        }
        // readability changes the page, so that what the page says of itself is read from a copy
        PageFacts facts = new PageFacts(page.clone());
        String text = text(page);
        if (text.isBlank()) {
            throw new UnreadableArticle("the page has no readable text");
        }
        return new Submission(
                orNull(facts.title()),
                text,
                orNull(facts.url()),
                orNull(facts.publisher()),
                facts.publishedAt(clock).orElse(null),
                orNull(facts.language()));
    }

    /** The main text where readability finds enough of it, else all of the page but its frame. */
    private static String text(Document page) {
        String all = PageText.of(page);
        Element main = new Readability4J(BASE, page).parse().getArticleContent();
        String text = main == null ? "" : PageText.of(main);
        return text.length() >= ENOUGH_CHARS ? text : all;
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }
}
