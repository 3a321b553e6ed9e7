package org.relasi.jobs;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.relasi.article.ArticleForm;
import org.relasi.article.RawArticle;
import org.relasi.embedded.OwnerOnly;

/** Keeps fetched pages in a web archive (WARC), with their addresses, as the input of a job. */
final class FetchedPages implements AutoCloseable {

    private final Path file;
    private final WarcWriter warc;
    private final Clock clock;
    private int pages;

    FetchedPages(Path file, Clock clock) throws IOException {
        OwnerOnly.file(file);
        this.file = file;
        this.clock = clock;
        this.warc = new WarcWriter(Files.newOutputStream(file, StandardOpenOption.WRITE));
    }

    /** Keeps a page; returns whether it is one. */
    boolean keep(RawArticle page) throws IOException {
        String url = page.url();
        if (page.trouble() != null || url == null || page.form() != ArticleForm.HTML) {
            return false;
        }
        String type = page.charset() == null ? "text/html" : "text/html; charset=" + page.charset();
        HttpResponse http = new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(type), page.bytes())
                .build();
        warc.write(new WarcResponse.Builder(URI.create(url))
                .date(clock.instant())
                .body(http)
                .build());
        pages++;
        return true;
    }

    int pages() {
        return pages;
    }

    long bytes() throws IOException {
        return Files.size(file);
    }

    @Override
    public void close() throws IOException {
        warc.close();
    }
}
