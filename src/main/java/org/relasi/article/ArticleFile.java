package org.relasi.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
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
 * A file with one article (text, HTML, JSON) or many (a JSON object a line: {@code .ndjson}, {@code .jsonl}), plain or gzipped
 * ({@code .gz}).
 *
 * @param shown the name by which its articles are told, whose ending says what is in it
 */
public record ArticleFile(Path path, String shown) {

    /** More than any article: longer files and lines are refused without being read to their end. */
    private static final int LONGEST = 5 * 1024 * 1024;

    /** A file that is told by its own name. */
    public ArticleFile(Path path) {
        this(path, path.toString());
    }

    /** Whether its name ends as that of a file with articles does. */
    public boolean isKnown() {
        return plainName().matches(".+\\.(txt|html?|xhtml|json|ndjson|jsonl)");
    }

    /** Name without folders and endings, by which answers name a single article. */
    public String stem() {
        String name = name();
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

    private void forEach(InputStream bytes, Consumer<RawArticle> reader, long mostUnpacked) throws IOException {
        try (bytes;
                InputStream in = new CappedBytes(open(bytes), mostUnpacked)) {
            if (isCollection()) {
                eachLine(in, reader);
            } else {
                byte[] article = in.readNBytes(LONGEST + 1);
                reader.accept(new RawArticle(shown, stem(), article, ArticleForm.of(plainName()), LONGEST));
            }
        }
    }

    private void eachLine(InputStream in, Consumer<RawArticle> reader) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        int next = in.read();
        while (next >= 0 || line.size() > 0) {
            if (next == '\n' || next < 0) {
                accept(line.toByteArray(), number, reader);
                line.reset();
                number++;
            } else if (line.size() <= LONGEST) {
                line.write(next);
            }
            next = next < 0 ? next : in.read();
        }
    }

    private void accept(byte[] line, int number, Consumer<RawArticle> reader) {
        boolean blank = true;
        for (byte b : line) {
            blank &= Character.isWhitespace(b);
        }
        if (!blank) {
            reader.accept(new RawArticle(shown + ":" + number, stem() + ":" + number, line, ArticleForm.JSON, LONGEST));
        }
    }

    private InputStream open(InputStream bytes) throws IOException {
        InputStream raw = new BufferedInputStream(bytes);
        return isGzipped() ? new BufferedInputStream(new GZIPInputStream(raw)) : raw;
    }

    /** Whether it holds any number of articles, not just one. */
    public boolean isCollection() {
        return plainName().endsWith(".ndjson") || plainName().endsWith(".jsonl");
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
