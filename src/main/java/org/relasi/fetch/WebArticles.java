package org.relasi.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.relasi.article.ArticleForm;
import org.relasi.article.FeedEntries;
import org.relasi.article.RawArticle;
import org.relasi.fetch.Fetched.Version;

/**
 * The articles at an address: a page, a text, or those that a feed leads to. What was fetched before, and has not changed since,
 * is passed over.
 */
public final class WebArticles implements AutoCloseable {

    private static final int LONGEST = 5 * 1024 * 1024;
    private static final int LOOKED_AT = 500;
    private static final Set<String> FEEDS =
            Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml");

    private final WebPages pages;
    private final Versions versions;
    private final FetchSettings settings;
    /** Handed over, and not yet known to be stored. */
    private final Map<String, Version> handedOver = new ConcurrentHashMap<>();

    public WebArticles(FetchSettings settings) {
        this.settings = settings;
        this.pages = new WebPages(settings);
        this.versions = new Versions(settings.file());
    }

    /** Whether somebody means an address by it, and no file. */
    public static boolean isAddress(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    /**
     * Hands over each article, in order; a page that cannot be had is handed over with the reason.
     *
     * @throws FetchFailed where the address itself cannot be had
     */
    public void forEach(String address, Consumer<RawArticle> reader) throws IOException, InterruptedException {
        URI url = WebPages.address(address);
        Fetched fetched = pages.fetch(url, versions.of(url.toString()));
        if (!fetched.changed()) {
            return;
        }
        if (isFeed(fetched)) {
            feed(fetched, reader);
        } else {
            reader.accept(article(fetched, url.toString()));
        }
        handedOver.put(url.toString(), fetched.version());
    }

    /** All that was handed over since is stored, or can never be: it is not fetched again until it changes. */
    public void remember() {
        Map<String, Version> stored = new LinkedHashMap<>(handedOver);
        versions.remember(stored);
        stored.keySet().forEach(handedOver::remove);
    }

    /** What was handed over since is not stored, and is to be fetched again. */
    public void forget() {
        handedOver.clear();
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }

    /** Pages that were fetched before are not asked for again: a feed tells them for days. */
    private void feed(Fetched feed, Consumer<RawArticle> reader) throws IOException, InterruptedException {
        List<String> links = FeedEntries.links(feed.body());
        for (String link : links.subList(0, Math.min(settings.maxEntries(), links.size()))) {
            try {
                URI url = WebPages.address(feed.url().resolve(link.strip()).toString());
                if (!versions.knows(url.toString())) {
                    Fetched page = pages.fetch(url, Version.NONE);
                    reader.accept(article(page, url.toString()));
                    handedOver.put(url.toString(), page.version());
                }
            } catch (FetchFailed | IllegalArgumentException e) {
                reader.accept(RawArticle.unreadable(shown(link), String.valueOf(e.getMessage())));
            }
        }
    }

    private static RawArticle article(Fetched page, String where) {
        return switch (page.type()) {
            case "text/html", "application/xhtml+xml" -> raw(page, where, ArticleForm.HTML);
            case "text/plain" -> raw(page, where, ArticleForm.TEXT);
            case "application/json" -> raw(page, where, ArticleForm.JSON);
            default -> RawArticle.unreadable(where, "it is of type '" + page.type() + "', which is not fetched");
        };
    }

    private static RawArticle raw(Fetched page, String where, ArticleForm form) {
        return new RawArticle(where, where, page.body(), form, LONGEST)
                .from(page.url().toString(), page.charset());
    }

    private static boolean isFeed(Fetched fetched) {
        if (FEEDS.contains(fetched.type())) {
            return true;
        }
        String begins =
                new String(fetched.body(), 0, Math.min(LOOKED_AT, fetched.body().length), StandardCharsets.ISO_8859_1);
        return begins.contains("<rss") || begins.contains("<feed") || begins.contains("<rdf:RDF");
    }

    private static String shown(String link) {
        String plain = link.replaceAll("\\p{C}", "_");
        return plain.length() > LOOKED_AT ? plain.substring(0, LOOKED_AT) + "…" : plain;
    }
}
