package org.relasi.reread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.relasi.decision.Decision;
import org.relasi.embedded.LaterName;
import org.relasi.embedded.OwnerOnly;
import org.relasi.graph.ExtractorName;
import org.relasi.graph.GraphWriter;
import org.relasi.resolve.EntityResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** All runs, each in its folder: begun, read on from where they are, published. */
@Component
@EnableConfigurationProperties(RunSettings.class)
class Runs {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final String ID = "\\d{8}T\\d{9}-[0-9a-f]{8}";

    private final Path directory;
    private final Rereading rereading;
    private final GraphWriter graph;
    private final EntityResolver resolver;
    private final ExtractorName extractor;

    Runs(
            RunSettings settings,
            Rereading rereading,
            GraphWriter graph,
            EntityResolver resolver,
            ExtractorName extractor) {
        this.directory = settings.directory();
        this.rereading = rereading;
        this.graph = graph;
        this.resolver = resolver;
        this.extractor = extractor;
    }

    /** The run that is not read to its end, or a new one. */
    Run begin() {
        Optional<Run> unfinished =
                all().stream().filter(run -> run.state() == RunState.READING).findFirst();
        return unfinished.orElseGet(() -> {
            Instant now = now();
            String id = LaterName.after(all().stream().map(Run::id).findFirst(), now);
            return keep(Run.begun(id, extractor.name(), now.toString(), rereading.articles()));
        });
    }

    /**
     * Reads all articles that a run has not come to; one that another extractor had begun begins anew.
     *
     * @param stopped asked between some articles and the next
     * @param progress told of the run as far as it is
     * @throws RunProblem where another process reads a run
     */
    Run read(Run begun, BooleanSupplier stopped, Consumer<Run> progress) {
        try {
            return readLocked(begun, stopped, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Run readLocked(Run begun, BooleanSupplier stopped, Consumer<Run> progress) throws IOException {
        FileChannel locked = lock(begun);
        try {
            Run run = begun.extractor().equals(extractor.name())
                    ? begun
                    : Run.begun(begun.id(), extractor.name(), begun.startedAt(), rereading.articles());
            LOG.info("run {} begins behind article '{}' of {}", run.id(), run.after(), run.total());
            while (!stopped.getAsBoolean()) {
                Rereading.Page page = rereading.page(run.after());
                if (page.last() == null) {
                    run = keep(run.staged(now().toString()));
                    LOG.info("run {} is staged: {}", run.id(), run.counts());
                    break;
                }
                long bytes = folder(run.id()).append(run, page.differences());
                run = keep(run.at(run.counts().plus(page.counts()), page.last(), bytes));
                progress.accept(run);
            }
            return run;
        } finally {
            locked.close();
        }
    }

    Run fail(Run run, RuntimeException why) {
        return keep(run.failed(now().toString(), String.valueOf(why.getMessage())));
    }

    /**
     * Puts what a run read anew into the graph, in one transaction; only articles of which something differs. Of one that is
     * published already nothing changes.
     *
     * @throws RunProblem where it is not staged, or was read by another extractor than this
     */
    Run publish(String id, Decision by) {
        Run run = get(id);
        if (run.state() == RunState.PUBLISHED) {
            return run;
        }
        if (run.state() != RunState.STAGED) {
            throw RunProblem.notStaged(run);
        }
        if (!run.extractor().equals(extractor.name())) {
            throw RunProblem.otherExtractor(run, extractor.name());
        }
        List<String> ids;
        try (Stream<ArticleDiff> differences = folder(id).differences()) {
            ids = differences.map(ArticleDiff::article).toList();
        }
        long start = System.nanoTime();
        int rewritten = ids.isEmpty() ? 0 : graph.rewrite(rereading.readAgain(ids), resolver);
        LOG.info(
                "run {} is published: {} articles in {} s", id, rewritten, (System.nanoTime() - start) / 1_000_000_000);
        return keep(run.published(now().toString(), by.by()));
    }

    /** @throws RunProblem where there is none of that id */
    Run get(String id) {
        if (!id.matches(ID) || !Files.exists(directory.resolve(id).resolve("run.json"))) {
            throw RunProblem.notFound(id);
        }
        try {
            return folder(id).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The latest first; what cannot be read is passed over. */
    List<Run> all() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.matches(ID))
                    .filter(name -> Files.exists(directory.resolve(name).resolve("run.json")))
                    .map(this::get)
                    .sorted(Comparator.comparing(Run::id).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run found, in the order of the articles' ids; to be closed. */
    Stream<ArticleDiff> differences(String id) {
        return folder(get(id).id()).differences();
    }

    private Run keep(Run run) {
        try {
            folder(run.id()).write(run);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunFolder folder(String id) {
        return new RunFolder(directory.resolve(id));
    }

    private FileChannel lock(Run run) throws IOException {
        Path path = directory.resolve("runs.lock");
        OwnerOnly.folderOf(path);
        OwnerOnly.file(path);
        FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
        try {
            FileLock got = channel.tryLock();
            if (got != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisJvm) {
            LOG.debug("as good as held by another process");
        }
        channel.close();
        throw RunProblem.running(run.id());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
