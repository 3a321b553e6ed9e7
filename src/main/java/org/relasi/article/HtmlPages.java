package org.relasi.article;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article out of a web page. Bounded whatever the page is: depth, number of elements and time. Safe for many threads.
 *
 * @param deadline for one page
 */
public record HtmlPages(Duration deadline, Clock clock) {

    private static final int MAX_DEPTH = 128;
    private static final int MAX_ELEMENTS = 300_000;
    /** From here on, a page has more characters than elements, or is none. */
    private static final int MANY_ELEMENTS = 15_000;

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
        refuse(elements > MAX_ELEMENTS, "the page has " + elements + " elements, more than " + MAX_ELEMENTS);
        List<PageLine> lines = PageLines.of(page.body());
        int chars = lines.stream().mapToInt(line -> line.text().length()).sum();
        refuse(
                elements > MANY_ELEMENTS && chars < elements,
                "the page has " + elements + " elements and hardly any text");
        LinkedData data = LinkedData.of(page);
        PageFacts facts = new PageFacts(page, data);
        PageHeadline headline = PageHeadline.in(lines, facts);
        WrittenDay days = new WrittenDay(clock, writesDayFirst(facts, lines));
        String text = new PageStory(lines, headline, days).text();
        refuse(text.isBlank(), "the page has no readable text");
        return new Submission(
                headline.title(),
                text,
                orNull(facts.url()),
                orNull(facts.publisher(headline.title())),
                new PageDay(page, data, headline, lines, days).find().orElse(null),
                orNull(facts.language()));
    }

    private static void refuse(boolean refused, String reason) {
        if (refused) {
            throw new UnreadableArticle(reason);
        }
    }

    private static boolean writesDayFirst(PageFacts facts, List<PageLine> lines) {
        return facts.language()
                .map("id"::equals)
                .orElseGet(() -> FunctionWords.areIndonesian(
                        lines.stream().map(PageLine::text).limit(200).collect(Collectors.joining(" "))));
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }
}
