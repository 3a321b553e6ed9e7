package org.relasi.evaluate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relasi.command.ChecksFirst;
import org.relasi.command.InputPath;
import org.relasi.extract.RelationLexicon;
import org.relasi.ingest.ArticleReader;
import org.relasi.ingest.ArticleReading;
import org.relasi.ingest.EvalLine;
import org.relasi.output.StandardOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code relasi evaluate relations}: how good what relasi reads is, beside articles that people have annotated. */
@Command(
        name = "relations",
        description = {
            "Reads annotated articles and prints how much of what was read is right, and every error.",
            "Errors come first, a line each, then figures by type of relation and by confidence, then the summary."
        },
        mixinStandardHelpOptions = true)
final class EvaluateRelationsCommand implements Callable<Integer>, ChecksFirst {

    private static final int SOME_FAILED = 1;
    private static final int WRONG_SETUP = 2;

    private final Supplier<ArticleReader> reader;
    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the annotations, a JSON file each article.")
    private @Nullable Path gold;

    @Option(
            names = "--articles",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the articles; 017.txt is annotated in 017.json.")
    private @Nullable Path articles;

    @Option(names = "--only", split = ",", paramLabel = "DOC", description = "Articles to compare; else all.")
    private List<String> only = List.of();

    @Option(names = "--per-doc", description = "Prints figures of each article too.")
    private boolean perDoc;

    @Option(names = "--no-errors", description = "Prints figures alone.")
    private boolean noErrors;

    @Option(
            names = "--whole",
            description = "Reads articles to their end, although annotatedChars says that only a part is annotated.")
    private boolean whole;

    EvaluateRelationsCommand() {
        this(
                // not before there is something to read: it loads the models
                ArticleReader::standalone,
                // always UTF-8, whatever the terminal's locale says
                new PrintStream(new BufferedOutputStream(StandardOutput.open()), false, StandardCharsets.UTF_8),
                System.err);
    }

    EvaluateRelationsCommand(Supplier<ArticleReader> reader, PrintStream out, PrintStream err) {
        this.reader = reader;
        this.out = out;
        this.err = err;
    }

    @Override
    public void check() {
        InputPath.requireFolder(Objects.requireNonNull(gold));
        InputPath.requireFolder(Objects.requireNonNull(articles));
    }

    @Override
    public Integer call() throws IOException {
        try {
            return evaluate(folder(Objects.requireNonNull(gold)), folder(Objects.requireNonNull(articles)));
        } catch (MalformedGold | IllegalArgumentException e) {
            complain(String.valueOf(e.getMessage()));
            return WRONG_SETUP;
        } finally {
            out.flush();
        }
    }

    private static Path folder(Path path) {
        if (!Files.isDirectory(path)) {
            throw new IllegalArgumentException("no folder " + path);
        }
        return path;
    }

    private int evaluate(Path goldFolder, Path articleFolder) throws IOException {
        GoldFolder folder = GoldFolder.in(goldFolder);
        for (String doc : only) {
            if (!folder.docs().contains(doc)) {
                throw new IllegalArgumentException("no annotations of " + doc + " in " + goldFolder);
            }
        }
        List<GoldArticle> annotated = folder.read(only);
        if (annotated.isEmpty()) {
            throw new IllegalArgumentException("no annotated article in " + goldFolder);
        }
        AnnotatedArticles read = new AnnotatedArticles(reader.get(), annotated, whole);
        read.read(articleFolder);
        List<String> unread = annotated.stream()
                .map(GoldArticle::doc)
                .filter(doc -> !read.readings().containsKey(doc))
                .toList();
        report(annotated, read, unread);
        read.failures().forEach(this::complain);
        List<String> unannotated = read.unannotated().stream()
                .filter(doc -> !folder.docs().contains(doc))
                .toList();
        if (!unannotated.isEmpty()) {
            complain("articles without annotations, not read: " + String.join(", ", unannotated));
        }
        return unread.isEmpty() ? 0 : SOME_FAILED;
    }

    private void report(List<GoldArticle> annotated, AnnotatedArticles read, List<String> unread) {
        Scores scores = new Scores();
        ArticleScorer scorer = new ArticleScorer(RelationLexicon.load(), scores);
        for (GoldArticle article : annotated) {
            ArticleReading reading = read.readings().get(article.doc());
            scorer.score(
                    article,
                    reading == null
                            ? new EvalLine(article.doc(), List.of(), List.of())
                            : EvalLine.of(article.doc(), reading));
        }
        ScoreReport report = new ScoreReport(scores, out);
        if (perDoc) {
            report.printArticles();
        }
        if (!noErrors) {
            report.printErrors();
        }
        report.printFigures(annotated.size(), unread);
    }

    private void complain(String what) {
        err.println("relasi: " + what);
    }
}
