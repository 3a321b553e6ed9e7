package org.relasi.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.relasi.article.ArticleFile;
import org.relasi.output.Progress;

/**
 * How far an ingest has come: in articles where each file holds one; in bytes of the files where some hold many, as nobody knows
 * how many before their end.
 */
final class IngestProgress implements AutoCloseable {

    private final Progress bar;
    private final boolean byBytes;
    private long behind;
    private int articles;

    private IngestProgress(Progress bar, boolean byBytes) {
        this.bar = bar;
        this.byBytes = byBytes;
    }

    static IngestProgress over(List<ArticleFile> files) {
        return files.stream().anyMatch(ArticleFile::isCollection)
                ? new IngestProgress(
                        Progress.ofBytes(
                                "Articles",
                                files.stream().mapToLong(IngestProgress::size).sum()),
                        true)
                : new IngestProgress(Progress.of("Articles", files.size()), false);
    }

    /** What to tell how much of a file was read; once it does not go on any more, nothing new is shown. */
    LongConsumer in(ArticleFile file, BooleanSupplier goesOn) {
        long size = size(file);
        return read -> {
            if (goesOn.getAsBoolean()) {
                show(behind + Math.min(read, size));
            }
        };
    }

    /** An article is done, well or not. */
    synchronized void article() {
        articles++;
        if (!byBytes) {
            bar.step();
        }
    }

    /** A file is done, whether it could be read to its end or not. */
    void end(ArticleFile file) {
        behind += size(file);
        show(behind);
    }

    @Override
    public void close() {
        bar.close();
    }

    private synchronized void show(long bytes) {
        if (byBytes) {
            bar.at(bytes, articles + " articles");
        }
    }

    private static long size(ArticleFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException gone) {
            return 0; // told when it is to be read
        }
    }
}
