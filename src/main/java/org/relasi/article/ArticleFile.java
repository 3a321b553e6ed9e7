package org.relasi.article;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * A file with one article (text, HTML, JSON, PDF, DOCX) or many (a JSON object a line: {@code .ndjson}, {@code .jsonl}; a feed:
 * {@code .rss}, {@code .atom}, {@code .xml}; a web archive: {@code .warc}; any of those but the last in a {@code .zip}), plain or
 * gzipped ({@code .gz}).
 *
 * @param shown the name by which its articles are told, whose ending says what is in it
 */
public record ArticleFile(Path path, String shown) {

    /** What is read, in words, by the endings of names. */
    public static final String KINDS =
            "text, HTML, JSON, JSON lines, feeds, PDF, DOCX, web archives and zips of those: .txt, .html, .htm, .xhtml,"
                    + " .json, .ndjson, .jsonl, .rss, .atom, .xml, .pdf, .docx, .warc and .zip, each but the zip with .gz or"
                    + " without";

    private static final String PLAIN = "(?s).+\\.(txt|html?|xhtml|json|ndjson|jsonl|rss|atom|xml|pdf|docx)";

    /** A file that is told by its own name. */
    public ArticleFile(Path path) {
        this(path, path.toString());
    }

    /** Whether its name ends as that of a file with articles does. */
    public boolean isKnown() {
        return plainName().matches("(?s).+\\.(zip|warc)") || isPlain(plainName());
    }

    /** Name without folders and endings, by which answers name a single article. */
    public String stem() {
        return stem(name());
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.', 1);
        return dot < 0 ? name : name.substring(0, dot);
    }

    /**
     * Hands over each article of the file, in order, one in memory at a time.
     *
     * @throws IOException where the file cannot be read; what was handed over before stays so
     */
    public void forEach(Consumer<RawArticle> reader) throws IOException {
        forEach(reader, behind -> {});
    }

    /**
     * The same, and tells before each article how far it is.
     *
     * @param progress told how many bytes of the file, as it lies on the disk, are behind
     * @throws IOException where the file cannot be read; what was handed over before stays so
     */
    public void forEach(Consumer<RawArticle> reader, LongConsumer progress) throws IOException {
        forEach(reader, progress, Long.MAX_VALUE);
    }

    /**
     * The same of a file that others sent.
     *
     * @param mostUnpacked bytes that it may unpack to
     * @throws TooManyBytes where there are more
     */
    public void forEach(Consumer<RawArticle> reader, LongConsumer progress, long mostUnpacked) throws IOException {
        CountedBytes counted = new CountedBytes(Files.newInputStream(path));
        forEach(
                counted,
                raw -> {
                    progress.accept(counted.count());
                    reader.accept(raw);
                },
                mostUnpacked);
        progress.accept(counted.count());
    }

    private void forEach(CountedBytes bytes, Consumer<RawArticle> reader, long mostUnpacked) throws IOException {
        try (bytes;
                InputStream in = new CappedBytes(open(bytes), mostUnpacked)) {
            contents(bytes).forEach(in, reader);
        }
    }

    private ArticleContents contents(CountedBytes bytes) {
        String name = plainName();
        if (name.endsWith(".zip")) {
            return new ZippedArticles(shown, bytes::count);
        }
        return name.endsWith(".warc") ? new WebArchive(shown) : plain(shown, name);
    }

    /** What is in a file that is no archive of files, by its name without {@code .gz}. */
    static ArticleContents plain(String where, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
            return new JsonLines(where, stem(name));
        }
        if (lower.matches(".+\\.(rss|atom|xml)")) {
            return new FeedEntries(where);
        }
        if (lower.endsWith(".docx")) {
            return new DocxText(where, stem(name));
        }
        return lower.endsWith(".pdf")
                ? new PdfText(where, stem(name))
                : new OneArticle(where, stem(name), ArticleForm.of(lower));
    }

    /** Whether a name is that of a file with articles that is neither packed nor an archive of files. */
    static boolean isPlain(String name) {
        return name.toLowerCase(Locale.ROOT).matches(PLAIN);
    }

    private InputStream open(InputStream bytes) throws IOException {
        InputStream raw = new BufferedInputStream(bytes);
        return isGzipped() ? new BufferedInputStream(new GZIPInputStream(raw)) : raw;
    }

    /** Whether it holds any number of articles, not just one. */
    public boolean isCollection() {
        return plainName().matches("(?s).+\\.(ndjson|jsonl|zip|warc|rss|atom|xml)");
    }

    private boolean isGzipped() {
        return name().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private String plainName() {
        String name = name().toLowerCase(Locale.ROOT);
        return isGzipped() ? name.substring(0, name.length() - 3) : name;
    }

    private String name() {
        return shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf(File.separatorChar)) + 1);
    }
}
