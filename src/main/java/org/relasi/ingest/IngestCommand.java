package org.relasi.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.relasi.article.ArticleFile;
import org.relasi.article.ArticleId;
import org.relasi.command.ChecksFirst;
import org.relasi.command.FileTrouble;
import org.relasi.fetch.WebArticles;
import org.relasi.graph.WriteOutcome.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code relasi ingest}: stores the articles of files and folders. What is stored already is passed over, so that it resumes. */
@Command(
        name = "ingest",
        description = "Stores articles and what they say. Run again, it goes on where it was stopped.",
        mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer>, ChecksFirst {

    private static final Logger LOG = LoggerFactory.getLogger(IngestCommand.class);
    private static final int NOT_DONE = 2;
    /** How long the articles in hand may take when the process is asked to end, where no setting says it. */
    private static final Duration LAST_ARTICLE = Duration.ofSeconds(30);

    private final Intakes intakes;
    private final WebArticles web;
    private final ConfigurableApplicationContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH|URL",
            description =
                    "Folders, and files of text, HTML, JSON, NDJSON, RSS, PDF, DOCX or WARC, plain, gzipped or in a zip;"
                            + " addresses of pages and feeds, https://…")
    private List<String> sources = List.of();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            converter = CharsetConverter.class,
            description = "Encoding of files that do not say theirs, such as windows-1252; UTF-8 where not given.")
    private Charset encoding = StandardCharsets.UTF_8;

    /** Set when the process is asked to end: what is being written is written to its end, and nothing else is begun. */
    private volatile boolean stopped;

    private volatile @Nullable Intake intake;

    private long taken;
    private int created;
    private int unchanged;
    private int failed;

    IngestCommand(Intakes intakes, WebArticles web, ConfigurableApplicationContext context) {
        this.intakes = intakes;
        this.web = web;
        this.context = context;
    }

    @Override
    public void check() {
        ArticlePaths.require(paths());
    }

    @Override
    public Integer call() throws IOException {
        created = 0;
        unchanged = 0;
        failed = 0;
        CountDownLatch finished = stopWithTheProcess();
        ArticlePaths found = ArticlePaths.in(paths());
        try (IngestProgress progress = IngestProgress.over(found.files())) {
            ingest(found.files(), progress);
        } catch (ServiceUnavailableException e) {
            err().println("relasi: the store does not answer; run the same again to go on: " + e.getMessage());
            return NOT_DONE;
        } finally {
            out().println((stopped ? "Stopped; run the same again to go on. " : "") + created + " new, " + unchanged
                    + " unchanged, " + failed + " failed");
            out().flush();
            finished.countDown();
        }
        tellWhatWasNotRead(found);
        return failed == 0 ? 0 : 1;
    }

    /** When the process is asked to end, the store stays open until the articles in hand are written. */
    private CountDownLatch stopWithTheProcess() {
        CountDownLatch finished = new CountDownLatch(1);
        Duration patience = context.getEnvironment()
                .getProperty("spring.lifecycle.timeout-per-shutdown-phase", Duration.class, LAST_ARTICLE);
        ApplicationListener<ContextClosedEvent> listener = event -> {
            stopped = true;
            Intake open = intake;
            if (open != null) {
                open.stop();
            }
            try {
                if (!finished.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.warn("the articles in hand were given up; nothing of them is stored");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        context.addApplicationListener(listener);
        return finished;
    }

    private void tellWhatWasNotRead(ArticlePaths found) {
        if (!found.passedOver().isEmpty()) {
            err().println(found.passedOver());
        }
        found.unreadable().forEach(folder -> {
            failed++;
            err().println("relasi: " + folder);
        });
        err().flush();
    }

    private void ingest(List<ArticleFile> files, IngestProgress progress) {
        try (Intake opened = intakes.open(new Outcomes(progress), encoding)) {
            intake = opened;
            for (ArticleFile file : files) {
                ingest(file, opened, progress);
            }
            sources.stream().filter(WebArticles::isAddress).forEach(address -> fetch(address, opened));
        }
        if (!stopped) {
            web.remember(); // all that was taken is stored, or has failed
        }
    }

    private void fetch(String address, Intake to) {
        try {
            if (!stopped) {
                web.forEach(address, raw -> to.take(taken++, raw));
            }
        } catch (IOException e) {
            fail(address, "cannot be fetched: " + FileTrouble.reason(e));
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }

    private List<Path> paths() {
        return sources.stream()
                .filter(source -> !WebArticles.isAddress(source))
                .map(Path::of)
                .toList();
    }

    private void ingest(ArticleFile file, Intake to, IngestProgress progress) {
        if (stopped) {
            to.stop();
            return;
        }
        try {
            file.forEach(raw -> to.take(taken++, raw), progress.in(file, () -> !stopped));
        } catch (NoSuchFileException e) {
            fail(file.path().toString(), "no such file");
        } catch (IOException e) {
            fail(file.path().toString(), "cannot be read: " + FileTrouble.reason(e));
        }
        if (!stopped) {
            progress.end(file);
        }
    }

    /** Counts what became of the articles, while others are still being read. */
    private final class Outcomes implements IntakeListener {

        private final IngestProgress progress;

        Outcomes(IngestProgress progress) {
            this.progress = progress;
        }

        @Override
        public void stored(long position, ArticleId article, Change change) {
            created += change == Change.CREATED ? 1 : 0;
            unchanged += change == Change.CREATED ? 0 : 1;
            progress.article();
        }

        @Override
        public void failed(long position, String where, String reason) {
            fail(where, reason);
            progress.article();
        }
    }

    private synchronized void fail(String where, String reason) {
        failed++;
        err().println("relasi: " + where + ": " + reason);
        err().flush();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
