package org.relasi.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.ReaderSettings;
import org.relasi.article.ArticleFile;
import org.relasi.article.ArticleForm;
import org.relasi.article.HtmlPages;
import org.relasi.article.RawArticle;
import org.relasi.article.UnreadableArticle;
import org.relasi.command.ChecksFirst;
import org.relasi.command.FileTrouble;
import org.relasi.command.InputPath;
import org.relasi.output.StandardOutput;
import org.relasi.problem.ApiProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relasi extract}: reads articles without a store and prints what they say. */
@Command(
        name = "extract",
        description = "Reads articles and prints what they say. Needs no database.",
        mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer>, ChecksFirst {

    private static final String STANDARD_INPUT = "-";
    private static final int LONGEST = 5 * 1024 * 1024;

    private final Function<ReaderSettings, ArticleReader> readers;
    private final HtmlPages pages = new HtmlPages(Duration.ofSeconds(10), Clock.systemUTC());
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Text, HTML, JSON or NDJSON, plain or gzipped; - is a text on standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            defaultValue = "json",
            converter = OutputFormat.Converter.class,
            description = "json: as POST /api/v1/extractions answers. eval: as the scorer reads."
                    + " cameo: events in tab-separated columns.")
    private OutputFormat format = OutputFormat.JSON;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            converter = CharsetConverter.class,
            description = "Encoding of files that do not say theirs, such as windows-1252; UTF-8 where not given.")
    private Charset encoding = StandardCharsets.UTF_8;

    @Mixin
    private ReaderOption reading = new ReaderOption();

    private @Nullable ArticleReader reader;
    private int failed;

    public ExtractCommand() {
        this(
                // not before there is something to read: it loads the models
                ArticleReader::standalone, System.in, StandardOutput.print(), System.err);
    }

    ExtractCommand(ArticleReader reader, InputStream in, PrintStream out, PrintStream err) {
        this(settings -> reader, in, out, err);
    }

    private ExtractCommand(
            Function<ReaderSettings, ArticleReader> readers, InputStream in, PrintStream out, PrintStream err) {
        this.readers = readers;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public void check() {
        reading.check(1);
        files.stream()
                .filter(file -> !file.equals(STANDARD_INPUT))
                .map(Path::of)
                .forEach(file -> {
                    InputPath.requireFile(file);
                    FileKind.requireText(file);
                });
    }

    @Override
    public Integer call() {
        failed = 0;
        format.header().forEach(out::println);
        files.forEach(this::extract);
        out.flush();
        return failed == 0 ? 0 : 1;
    }

    private void extract(String file) {
        try {
            if (out.checkError()) {
                return; // whoever reads the output has had enough
            }
            if (file.equals(STANDARD_INPUT)) {
                print(new RawArticle("standard input", "stdin", in.readNBytes(LONGEST + 1), ArticleForm.TEXT, LONGEST));
            } else if (Files.isDirectory(Path.of(file))) {
                fail(file, "is a directory");
            } else {
                new ArticleFile(Path.of(file)).forEach(this::print);
            }
        } catch (NoSuchFileException e) {
            fail(file, "no such file");
        } catch (IOException e) {
            fail(file, "cannot be read: " + FileTrouble.reason(e));
        }
    }

    private void print(RawArticle raw) {
        if (out.checkError()) {
            return;
        }
        try {
            format.lines(raw.name(), reader().read(raw.read(pages, encoding))).forEach(out::println);
        } catch (UnreadableArticle | ApiProblem e) {
            fail(raw.where(), String.valueOf(e.getMessage()));
        }
    }

    private ArticleReader reader() {
        if (reader == null) {
            reader = readers.apply(reading.settings());
        }
        return reader;
    }

    private void fail(String where, String reason) {
        failed++;
        err.println("relasi: " + where + ": " + reason);
    }
}
