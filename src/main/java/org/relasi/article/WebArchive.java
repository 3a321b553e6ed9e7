package org.relasi.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive (WARC), of which the HTML pages are read that were answered with 200. */
record WebArchive(String where) implements ArticleContents {

    private static final int OK = 200;

    @Override
    public void forEach(InputStream in, Consumer<RawArticle> reader) throws IOException {
        // the stream is closed by whoever opened it
        WarcReader warc = new WarcReader(in);
        for (Optional<WarcRecord> next = next(warc); next.isPresent(); next = next(warc)) {
            if (next.get() instanceof WarcResponse response && isHttp(response)) {
                read(response, reader);
            }
        }
    }

    private void read(WarcResponse response, Consumer<RawArticle> reader) throws IOException {
        String url = response.target();
        String at = where + "!" + url;
        RawArticle page;
        try {
            HttpResponse http = response.http();
            if (http.status() != OK || !isPage(http)) {
                return;
            }
            byte[] bytes = http.bodyDecoded().stream().readNBytes(LONGEST + 1);
            page = new RawArticle(at, url, bytes, ArticleForm.HTML, LONGEST).from(url, charset(http));
        } catch (TooManyBytes bomb) {
            throw bomb;
        } catch (IOException | RuntimeException broken) {
            page = RawArticle.unreadable(at, "the archive's record cannot be read");
        }
        reader.accept(page);
    }

    private static Optional<WarcRecord> next(WarcReader warc) throws IOException {
        try {
            return warc.next();
        } catch (RuntimeException broken) {
            throw new IOException("no web archive, or a broken one", broken);
        }
    }

    private static boolean isHttp(WarcResponse response) {
        String url = String.valueOf(response.target()).toLowerCase(Locale.ROOT);
        return url.startsWith("http://") || url.startsWith("https://");
    }

    private static boolean isPage(HttpResponse http) {
        String type = http.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    }

    private static @Nullable String charset(HttpResponse http) {
        return http.contentType().parameters().get("charset");
    }
}
